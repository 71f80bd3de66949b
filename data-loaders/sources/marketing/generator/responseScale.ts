import { plantedMarket as market, type PlantedChannel } from "./plantedMarket.ts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Mean of the season over the campaigns: more of them run in some months. */
const meanSeason =
  sum(market.season.map((index, month) => index * market.volume[month]!)) / sum(market.volume);

/** Season of a calendar month (0 for January), with mean 1 over the campaigns. */
export const seasonOf = (month: number): number => market.season[month]! / meanSeason;

/**
 * The factor a of the response a · cost^elasticity that makes the channel's expected
 * (revenue − cost) ÷ cost the planted one, for log-normal costs.
 */
export function responseScale({ medianCost, elasticity, roi }: PlantedChannel): number {
  const moment = (power: number) =>
    medianCost ** power * Math.exp((power * market.costSpread) ** 2 / 2);
  return ((1 + roi) * moment(1)) / moment(elasticity);
}
