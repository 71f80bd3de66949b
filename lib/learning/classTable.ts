import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";

/** Counts of true class (rows) by predicted class (columns), both in the order of `names`. */
export interface ClassTable {
  readonly names: readonly string[];
  readonly counts: readonly ArrayLike<number>[];
}

/**
 * A confusion matrix of any number of classes; names ascend (numbers as numbers, texts by code
 * point).
 *
 * @throws RangeError when the lists differ in length.
 */
export function classTable(
  method: string,
  labels: ArrayLike<string | number>,
  predictions: ArrayLike<string | number>,
): ClassTable {
  requireEqualLengths(method, { labels, predictions });
  const keys = [...new Set([...Array.from(labels), ...Array.from(predictions)])];
  keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const place = new Map(keys.map((key, i) => [key, i]));
  const counts = keys.map(() => new Float64Array(keys.length));
  for (let i = 0; i < labels.length; i++)
    counts[place.get(labels[i]!)!]![place.get(predictions[i]!)!]!++;
  return { names: keys.map(String), counts };
}
