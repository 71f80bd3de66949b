import { midranks } from "./midranks.ts";

export interface RankedGroups {
  readonly sizes: readonly number[];
  readonly rankSums: readonly number[];
  readonly meanRanks: readonly number[];
  readonly n: number;
  readonly tieSum: number;
  /** 1 − Σ(t³ − t) / (n³ − n); 0 when all values are equal. */
  readonly tieFactor: number;
}

/** Joint ranks of groups of values, summed by group. */
export function rankGroups(groups: readonly ArrayLike<number>[]): RankedGroups {
  const sizes = groups.map((group) => group.length);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const pooled = new Float64Array(n);
  let at = 0;
  for (const group of groups) {
    pooled.set(group, at);
    at += group.length;
  }
  const { ranks, tieSum } = midranks(pooled);
  at = 0;
  const rankSums = sizes.map((size) => {
    let sum = 0;
    for (const end = at + size; at < end; at++) sum += ranks[at]!;
    return sum;
  });
  const meanRanks = rankSums.map((sum, i) => sum / sizes[i]!);
  const tieFactor = n > 1 ? 1 - tieSum / n / (n * n - 1) : 0;
  return { sizes, rankSums, meanRanks, n, tieSum, tieFactor };
}
