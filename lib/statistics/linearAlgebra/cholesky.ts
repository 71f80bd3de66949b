import type { Columns } from "./columns.ts";
import { solveUpper, solveUpperTransposed } from "./upperTriangular.ts";

/**
 * Cholesky's factor: A = RᵀR with R upper triangular.
 *
 * @param symmetric - k × k; only the upper triangle is read.
 * @param tolerance - A pivot must exceed this share of its diagonal entry, default k·2⁻⁵².
 * @returns R as columns, or the index of the first pivot that is not positive: the matrix is not
 *   positive definite there (a column that depends on those before it).
 */
export function cholesky(
  symmetric: Columns,
  tolerance = symmetric.length * Number.EPSILON,
): { factor: Float64Array[] } | { failedAt: number } {
  const factor: Float64Array[] = [];
  for (let j = 0; j < symmetric.length; j++) {
    const column = new Float64Array(symmetric.length);
    let pivot = symmetric[j]![j]!;
    for (let i = 0; i < j; i++) {
      let left = symmetric[j]![i]!;
      for (let l = 0; l < i; l++) left -= factor[i]![l]! * column[l]!;
      column[i] = left / factor[i]![i]!;
      pivot -= column[i]! * column[i]!;
    }
    if (!(pivot > tolerance * symmetric[j]![j]!)) return { failedAt: j };
    column[j] = Math.sqrt(pivot);
    factor.push(column);
  }
  return { factor };
}

/** Solves Ax = b given A's Cholesky factor. */
export function solveCholesky(factor: Columns, b: ArrayLike<number>): Float64Array {
  return solveUpper(factor, solveUpperTransposed(factor, b));
}
