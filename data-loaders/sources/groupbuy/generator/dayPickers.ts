import type { Random } from "../../../../lib/random/createRandom.ts";
import { dayNumber, weekdayOf } from "../../shop/generator/calendar.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { weightedPicker } from "./weightedPicker.ts";

/** By month of the window: draws a day of it, from 0, by weekday season, trend and planted days. */
export function dayPickers(window: MarketWindow): ((random: Random) => number)[] {
  return window.months.map(({ firstDay, days }) =>
    weightedPicker(Array.from({ length: days }, (_, d) => dayWeight(firstDay + d, window))),
  );
}

function dayWeight(day: number, window: MarketWindow): number {
  const trend = Math.exp(truth.dailyGrowth * (day - window.firstDay));
  const planted = truth.dayAnomalies.find(({ from }) => dayNumber(from) === day);
  return truth.weekdayIndex[weekdayOf(day)]! * trend * (planted?.factor ?? 1);
}
