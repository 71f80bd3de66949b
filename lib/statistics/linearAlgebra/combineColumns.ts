import type { Columns } from "./columns.ts";

/** The matrix times a vector: the sum of its columns, each times its weight. */
export function combineColumns(columns: Columns, weights: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(columns[0]?.length ?? 0);
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j]!;
    const weight = weights[j]!;
    if (weight === 0) continue;
    for (let i = 0; i < sum.length; i++) sum[i]! += weight * column[i]!;
  }
  return sum;
}
