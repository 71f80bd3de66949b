import type { Random } from "../../../../lib/random/createRandom.ts";
import { apportion } from "../../shop/generator/apportion.ts";
import { channelWeights, cities, cityWeights, departments, signupChannels } from "./catalogue.ts";
import { dayPickers } from "./dayPickers.ts";
import { drawSecond, slotsOf } from "./drawSecond.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

export interface MarketUser {
  /** From 1, in order of sign-up. */
  readonly id: number;
  /** Index of the month of sign-up. */
  readonly month: number;
  /** Seconds since 1970-01-01. */
  readonly createdAt: number;
  readonly isKeen: boolean;
  readonly department: string;
  readonly city: string | null;
  readonly channel: string | null;
}

/** Users by month of sign-up, growing by the planted share; within it by the season of demand. */
export function drawUsers(random: Random, window: MarketWindow, scale: number): MarketUser[] {
  const weights = window.months.map((_, m) => (1 + truth.signupGrowth) ** m);
  const perMonth = apportion(Math.round(truth.users * scale), weights);
  const dayOf = dayPickers(window);
  const drafts = window.months.flatMap((month, m) =>
    Array.from({ length: perMonth[m]! }, () => {
      const day = month.firstDay + dayOf[m]!(random);
      return { month: m, createdAt: day * 86_400 + drawSecond(random, slotsOf(day, window)) };
    }),
  );
  drafts.sort((a, b) => a.createdAt - b.createdAt);
  return drafts.map((draft, i) => ({ id: i + 1, ...draft, ...traits(random) }));
}

function traits(random: Random) {
  const hasCity = random.uniform() >= truth.missing.city;
  const hasChannel = random.uniform() >= truth.missing.channel;
  return {
    isKeen: random.uniform() < truth.keenShare,
    department: random.pick(Object.keys(departments)),
    city: hasCity ? cities[random.weightedIndex(cityWeights)]! : null,
    channel: hasChannel ? signupChannels[random.weightedIndex(channelWeights)]! : null,
  };
}
