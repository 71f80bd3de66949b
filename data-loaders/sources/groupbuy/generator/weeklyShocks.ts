import type { Random } from "../../../../lib/random/createRandom.ts";
import type { MarketWindow } from "./planMarket.ts";
import { plantedTruths as truth } from "./plantedTruths.ts";

/** Demand of a category on a day number, multiplied by this. */
export type CategoryShock = (category: string, day: number) => number;

/** Two pairs of categories share weekly shocks of demand, the others have none. */
export function weeklyShocks(random: Random, window: MarketWindow): CategoryShock {
  const { sigma, together, opposed } = truth.weeklyShocks;
  const weeks = Math.ceil((window.lastDay - window.firstDay + 1) / 7);
  const draw = () => Array.from({ length: weeks }, () => random.normal(0, sigma));
  const [common, contrary] = [draw(), draw()];
  const weekOf = (day: number) => Math.min(weeks - 1, Math.floor((day - window.firstDay) / 7));
  return (category, day) => {
    if (together.some((each) => each === category)) return Math.exp(common[weekOf(day)]!);
    if (category === opposed[0]) return Math.exp(contrary[weekOf(day)]!);
    if (category === opposed[1]) return Math.exp(-contrary[weekOf(day)]!);
    return 1;
  };
}
