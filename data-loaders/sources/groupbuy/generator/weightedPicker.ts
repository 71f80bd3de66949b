import { bisectRight, cumsum } from "d3";
import type { Random } from "../../../../lib/random/createRandom.ts";

/** Draws indices in proportion to fixed weights, by bisection: for long lists drawn from often. */
export function weightedPicker(weights: ArrayLike<number>): (random: Random) => number {
  const sums = cumsum(Array.from(weights));
  const total = sums.at(-1) ?? 0;
  if (!(total > 0))
    throw new RangeError(`weightedPicker: weights must add up to more than 0, got ${total}`);
  return (random) => Math.min(sums.length - 1, bisectRight(sums, random.uniform() * total));
}
