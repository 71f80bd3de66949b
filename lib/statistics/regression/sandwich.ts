import type { Columns } from "../linearAlgebra/columns.ts";
import { dot } from "../linearAlgebra/dot.ts";

/**
 * G M Gᵀ, as columns.
 *
 * @param root - G, upper triangular, as columns.
 * @param meat - M, symmetric.
 */
export function sandwich(root: Columns, meat: Columns): Float64Array[] {
  const rows = root.map((_, i) => Float64Array.from(root, (column) => column[i]!));
  const half = rows.map((row) => Float64Array.from(meat, (column) => dot(row, column)));
  return rows.map((row) => Float64Array.from(half, (other) => dot(row, other)));
}
