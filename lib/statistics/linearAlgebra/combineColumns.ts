import type { Columns } from "./columns.ts";

/** Rows taken at a time, so that the sum stays in a core's cache while columns pass. */
const BLOCK = 1024;

/** The matrix times a vector: the sum of its columns, each times its weight. */
export function combineColumns(columns: Columns, weights: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (let start = 0; start < sum.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, sum.length);
    for (let j = 0; j < columns.length; j++) {
      const column = columns[j]!;
      const weight = weights[j]!;
      if (weight === 0) continue;
      for (let i = start; i < end; i++) sum[i]! += weight * column[i]!;
    }
  }
  return sum;
}
