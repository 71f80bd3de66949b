import type { Columns } from "../linearAlgebra/columns.ts";
import { householderQr } from "../linearAlgebra/householderQr.ts";
import { solveUpper } from "../linearAlgebra/upperTriangular.ts";

/** Inverse, as columns, of the square matrix that some rows of a design make. */
export function invertRows(columns: Columns, rows: readonly number[]): Float64Array[] {
  const square = columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
  const { q, r } = householderQr(square);
  return rows.map((_, k) =>
    solveUpper(
      r,
      q.map((column) => column[k]!),
    ),
  );
}
