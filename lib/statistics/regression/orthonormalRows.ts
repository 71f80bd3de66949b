import type { Columns } from "../linearAlgebra/columns.ts";

/**
 * Rows of √W X G, with (XᵀWX)⁻¹ = GGᵀ: the rows of an orthonormal basis of the columns' span. The
 * squared length of a row is its leverage.
 *
 * @param root - G, upper triangular, as columns.
 */
export function orthonormalRows(
  columns: Columns,
  root: Columns,
  weights?: ArrayLike<number>,
): Float64Array[] {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  return Array.from({ length: n }, (_, i) => {
    const scale = Math.sqrt(weights?.[i] ?? 1);
    const row = new Float64Array(p);
    for (let j = 0; j < p; j++) {
      let sum = 0;
      for (let l = 0; l <= j; l++) sum += columns[l]![i]! * root[j]![l]!;
      row[j] = sum * scale;
    }
    return row;
  });
}
