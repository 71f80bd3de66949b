import { sortedCopy } from "./sortedCopy.ts";

export interface Ranking {
  /** Rank from 1 in the order of the values; equal values share their mean rank. */
  readonly ranks: Float64Array;
  /** Σ (t³ − t) over runs of t equal values; 0 without ties. */
  readonly tieSum: number;
}

/** Ranks of values with ties at their mean rank (R's and SciPy's "average"). */
export function midranks(values: ArrayLike<number>): Ranking {
  const sorted = sortedCopy(values);
  const distinct: number[] = [];
  const rankOf: number[] = [];
  let tieSum = 0;
  for (let i = 0, j = 0; i < sorted.length; i = j) {
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    const ties = j - i;
    tieSum += ties * (ties * ties - 1);
    distinct.push(sorted[i]!);
    rankOf.push((i + 1 + j) / 2);
  }
  const keys = Float64Array.from(distinct);
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = rankOf[position(keys, values[i]!)]!;
  return { ranks, tieSum };
}

/** Index of a value that is there. */
function position(keys: Float64Array, value: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
