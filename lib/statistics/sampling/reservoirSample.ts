import type { Random } from "../../random/createRandom.ts";

/**
 * A simple random sample of a stream of unknown length, in one pass (algorithm L: it draws only
 * when something enters).
 *
 * @param size - Items to keep, at least 1; a shorter stream is kept whole.
 * @returns the items in no particular order.
 * @see Li (1994), ACM Trans. Mathematical Software 20, 481–493.
 */
export function reservoirSample<T>(items: Iterable<T>, size: number, random: Random): T[] {
  const kept: T[] = [];
  let weight = 1;
  let next = -1;
  let index = 0;
  const skip = () => {
    weight *= Math.exp(Math.log1p(-random.uniform()) / size);
    return Math.floor(Math.log1p(-random.uniform()) / Math.log1p(-weight)) + 1;
  };
  for (const item of items) {
    if (index < size) {
      kept.push(item);
      if (index === size - 1) next = index + skip();
    } else if (index === next) {
      kept[random.integer(0, size - 1)] = item;
      next += skip();
    }
    index++;
  }
  return kept;
}
