import type { Columns } from "../linearAlgebra/columns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { leastSquares } from "./leastSquares.ts";

/**
 * As many linearly independent rows as there are columns, near the wanted quantile of the
 * residuals of least squares: a fit through them is a good start.
 */
export function findBasis(columns: Columns, y: Float64Array, tau: number): number[] {
  const fit = leastSquares(columns, y, { refine: false });
  const residuals = fit.status === "ok" ? fit.residuals : y;
  const sorted = residuals.slice().sort();
  const wanted = sorted[Math.min(sorted.length - 1, Math.floor(tau * sorted.length))]!;
  const order = Array.from(residuals.keys()).sort(
    (a, b) => Math.abs(residuals[a]! - wanted) - Math.abs(residuals[b]! - wanted),
  );
  const scales = columns.map((column) => Math.sqrt(dot(column, column) / column.length) || 1);
  const basis: number[] = [];
  const directions: Float64Array[] = [];
  for (const limit of [1e-3, 1e-11])
    for (const row of order) {
      if (basis.length === columns.length) return basis;
      if (basis.includes(row)) continue;
      const direction = remainder(columns, scales, { row, directions, limit });
      if (!direction) continue;
      basis.push(row);
      directions.push(direction);
    }
  return basis;
}

/** Unit vector of what the row adds to the directions, or undefined when that is too little. */
function remainder(
  columns: Columns,
  scales: readonly number[],
  given: { row: number; directions: readonly Float64Array[]; limit: number },
): Float64Array | undefined {
  let vector = Float64Array.from(columns, (column, j) => column[given.row]! / scales[j]!);
  const before = Math.sqrt(dot(vector, vector));
  for (let twice = 0; twice < 2; twice++)
    for (const direction of given.directions) {
      const share = dot(vector, direction);
      vector = vector.map((value, j) => value - share * direction[j]!);
    }
  const length = Math.sqrt(dot(vector, vector));
  return length > given.limit * before ? vector.map((value) => value / length) : undefined;
}
