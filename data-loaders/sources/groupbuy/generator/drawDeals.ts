import type { Random } from "../../../../lib/random/createRandom.ts";
import { secondsOf } from "./drawSecond.ts";
import type { MarketProduct } from "./drawProducts.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";
import { weightedPicker } from "./weightedPicker.ts";
import type { CategoryShock } from "./weeklyShocks.ts";

export interface Deal {
  /** From 1, in order of the start. */
  readonly id: number;
  readonly product: MarketProduct;
  readonly startDay: number;
  /** First day on which it is over. */
  readonly endDay: number;
  readonly memberGoal: number;
  readonly discount: number;
  readonly groupPriceCents: number;
  readonly groupHours: number;
  /** Demand by week since the first day of the window, relative to other deals. */
  readonly pull: (day: number) => number;
}

/** Second of the day at which deals start and end. */
export const dealTurn = secondsOf("06:00");

/** Deals over the window, more of them as the marketplace grows. */
export function drawDeals(
  random: Random,
  options: {
    window: MarketWindow;
    products: readonly MarketProduct[];
    shock: CategoryShock;
    scale: number;
  },
): Deal[] {
  const { window, products, shock, scale } = options;
  const days = window.lastDay - window.firstDay + 1;
  const weights = Array.from({ length: days }, (_, d) => Math.exp(truth.dailyGrowth * d));
  const pickDay = weightedPicker(weights);
  const starts = Array.from(
    { length: Math.round(truth.deals * scale) },
    () => window.firstDay + pickDay(random),
  ).sort((a, b) => a - b);
  const productPulls = products.map(({ pull }) => pull ** 0.5);
  return starts.map((startDay, i) => {
    const product = products[random.weightedIndex(productPulls)]!;
    const terms = drawTerms(random, product.priceCents);
    const pull =
      product.pull *
      Math.exp(truth.discountPull * terms.discount + random.normal(0, truth.dealSpread));
    const length = random.integer(truth.dealDays[0], truth.dealDays[1]);
    return {
      id: i + 1,
      product,
      startDay,
      endDay: startDay + length,
      ...terms,
      pull: (day) => pull * shock(product.name.category, day),
    };
  });
}

function drawTerms(random: Random, priceCents: number) {
  const { base, perDoubling, spread, lowest, highest } = truth.discount;
  const goals = Object.keys(truth.memberGoals).map(Number);
  const memberGoal = goals[random.weightedIndex(Object.values(truth.memberGoals))]!;
  const mean = base + perDoubling * Math.log2(memberGoal);
  const drawn = Math.min(highest, Math.max(lowest, random.normal(mean, spread)));
  const groupPriceCents = Math.round(priceCents * (1 - drawn));
  return {
    memberGoal,
    groupPriceCents,
    discount: 1 - groupPriceCents / priceCents,
    groupHours: random.pick(truth.groupHours),
  };
}
