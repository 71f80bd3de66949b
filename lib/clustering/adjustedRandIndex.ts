import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { labelTable } from "./labelTable.ts";
import type { Partitions } from "./labelTable.ts";

const ID = "adjusted-rand-index";

/**
 * Adjusted Rand index: agreement of two partitions on pairs of rows, 0 by chance, 1 when equal.
 *
 * @returns `estimate`, at most 1 and below 0 for less agreement than chance gives; the plain index.
 * @see Hubert & Arabie (1985), Comparing partitions, J. Classification 2, 193–218, eq. 5.
 */
export function adjustedRandIndex(partitions: Partitions): Result<{ readonly randIndex: number }> {
  const { cells, rows, columns, n } = labelTable(ID, partitions);
  if (n < 2) return undefinedResult(ID, `n = ${n}: there are no pairs of rows`);
  const all = pairs(n);
  const both = cells.reduce((sum, row) => sum + pairSum(row), 0);
  const [inA, inB] = [pairSum(rows), pairSum(columns)];
  const expected = (inA / all) * inB;
  const most = (inA + inB) / 2;
  if (most === expected)
    return undefinedResult(
      ID,
      "both partitions are one group, or both are single rows: chance agrees fully",
    );
  const randIndex = (all + 2 * both - inA - inB) / all;
  return okResult(ID, { estimate: (both - expected) / (most - expected), randIndex });
}

const pairs = (count: number) => (count * (count - 1)) / 2;

const pairSum = (counts: ArrayLike<number>) =>
  Array.from(counts).reduce((sum, count) => sum + pairs(count), 0);
