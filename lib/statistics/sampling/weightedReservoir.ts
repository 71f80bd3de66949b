import type { Random } from "../../random/createRandom.ts";

/**
 * A sample without replacement in which each next item is drawn in proportion to its weight: the
 * items with the smallest exponential times, one pass.
 *
 * @param weights - At least 0; weight 0 is never drawn.
 * @param size - Items to keep; fewer when fewer have a weight.
 * @returns indices in the order of drawing.
 * @see Efraimidis & Spirakis (2006), Information Processing Letters 97, 181–185.
 */
export function weightedReservoir(
  weights: ArrayLike<number>,
  size: number,
  random: Random,
): number[] {
  const times = Array.from(weights, (weight, index) => ({
    index,
    time: weight > 0 ? -Math.log1p(-random.uniform()) / weight : Infinity,
  }));
  return times
    .filter(({ time }) => time < Infinity)
    .sort((a, b) => a.time - b.time)
    .slice(0, size)
    .map(({ index }) => index);
}
