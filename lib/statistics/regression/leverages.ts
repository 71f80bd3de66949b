import type { Columns } from "../linearAlgebra/columns.ts";
import { orthonormalRows } from "./orthonormalRows.ts";

/** 1 − leverage below this is a leverage of 1: the fit passes through the row whatever its y. */
export const FULL_LEVERAGE = 1e-10;

/**
 * Diagonal of the hat matrix, in [0, 1]; they add up to the number of columns.
 *
 * @param root - G with (XᵀX)⁻¹ = GGᵀ.
 */
export function leverages(columns: Columns, root: Columns): Float64Array {
  return Float64Array.from(orthonormalRows(columns, root), (row) =>
    Math.min(
      1,
      row.reduce((sum, value) => sum + value * value, 0),
    ),
  );
}
