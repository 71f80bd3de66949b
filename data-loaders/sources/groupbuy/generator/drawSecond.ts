import type { Random } from "../../../../lib/random/createRandom.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth, type PlantedStretch } from "./plantedTruths.ts";
import { weightedPicker } from "./weightedPicker.ts";

/** Length of a slot of the day. */
export const slotSeconds = 300;

/** Draws a five-minute slot of an ordinary day. */
const ordinaryDay = weightedPicker(slotWeights([]));

/** Draws a slot of the last day, with what was planted there. */
const lastDay = weightedPicker(slotWeights(truth.arrivalAnomalies));

/** What draws the slots of a day. */
export function slotsOf(day: number, window: MarketWindow): (random: Random) => number {
  return day === window.lastDay ? lastDay : ordinaryDay;
}

/** Second of a day by the planted hours. */
export function drawSecond(random: Random, slot: (random: Random) => number): number {
  return slot(random) * slotSeconds + random.integer(0, slotSeconds - 1);
}

/** Seconds of `hh:mm`. */
export function secondsOf(clock: string): number {
  const [hours, minutes] = clock.split(":");
  return Number(hours) * 3600 + Number(minutes) * 60;
}

function slotWeights(stretches: readonly PlantedStretch[]): number[] {
  return Array.from({ length: 86_400 / slotSeconds }, (_, slot) => {
    const at = slot * slotSeconds;
    const here = stretches.filter(({ from, to }) => at >= secondsOf(from) && at < secondsOf(to));
    const base: number = truth.hourWeights[Math.floor(at / 3600)]!;
    return here.reduce((weight, { factor }) => weight * factor, base);
  });
}
