import type { Columns } from "../linearAlgebra/columns.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { powerOfTwoScale } from "../linearAlgebra/powerOfTwoScale.ts";
import { triangularFactor } from "../linearAlgebra/triangularFactor.ts";
import { invertUpper, solveUpper } from "../linearAlgebra/upperTriangular.ts";
import { refineLeastSquares } from "./refineLeastSquares.ts";

/** A column nearer than this to the span of those before it (relative to its length) is in it. */
const DEPENDENT = 1e-12;
/** Residuals below this multiple of the rounding of the terms that make them are rounding. */
const ROUNDING = 16 * Number.EPSILON;
/** Designs of at most so many entries are refined; that takes about as long as ten fits. */
const REFINED_SIZE = 50_000;

export interface LeastSquaresFit {
  readonly status: "ok";
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  /** y − fitted, not weighted. */
  readonly residuals: Float64Array;
  /** Weighted sum of squared residuals; exactly 0 when they are no more than rounding. */
  readonly rss: number;
  /** G with (XᵀWX)⁻¹ = GGᵀ: R⁻¹ in the columns' units, upper triangular. */
  readonly root: Float64Array[];
  /** R of the weighted design with columns scaled to about one. */
  readonly triangle: Float64Array[];
}

/** `column` is the first that is a linear combination of those before it. */
export interface DependentColumn {
  readonly status: "dependent";
  readonly column: number;
}

export interface LeastSquaresOptions {
  /** Of each row, at least 0, default 1. */
  readonly weights?: Float64Array | undefined;
  /** Refine small problems to the last digits, default true. */
  readonly refine?: boolean;
}

/**
 * Least squares by Householder QR with columns scaled by powers of two.
 *
 * @param columns - The design, n × p with n ≥ p, finite.
 * @returns the fit, or the first dependent column.
 * @see Golub & Van Loan, Matrix Computations, 4th ed., 5.3. Checked against NIST StRD.
 */
export function leastSquares(
  columns: Columns,
  y: Float64Array,
  { weights, refine = true }: LeastSquaresOptions = {},
): LeastSquaresFit | DependentColumn {
  const p = columns.length;
  const all = [...columns, y];
  const scales = Float64Array.from(all, powerOfTwoScale);
  const rows = weights?.map(Math.sqrt);
  const factor = triangularFactor(all, { columns: scales, rows });
  const lengths = factor.map((column) => Math.sqrt(dot(column, column)));
  const column = lengths.findIndex(
    (length, j) => j < p && !(Math.abs(factor[j]![j]!) > DEPENDENT * length),
  );
  if (column >= 0) return { status: "dependent", column };
  const triangle = factor.slice(0, p).map((entries) => entries.slice(0, p));
  const scaled =
    refine && y.length * p <= REFINED_SIZE
      ? refineScaled(all, scales, rows)
      : solveUpper(triangle, factor[p]!.subarray(0, p));
  const coefficients = scaled.map((value, j) => (value * scales[j]!) / scales[p]!);
  const fitted = combineColumns(columns, coefficients);
  const residuals = y.map((value, i) => value - fitted[i]!);
  const rss = sumSquares(residuals, weights);
  // Longest that rounding alone can make the residuals: ‖y‖ + Σ |bⱼ| ‖xⱼ‖ in units of ε.
  const size = scaled.reduce((sum, value, j) => sum + Math.abs(value) * lengths[j]!, lengths[p]!);
  const exact = Math.sqrt(rss) * scales[p]! <= ROUNDING * size;
  const root = invertUpper(triangle).map((entries) =>
    entries.map((value, j) => value * scales[j]!),
  );
  return { status: "ok", coefficients, fitted, residuals, rss: exact ? 0 : rss, root, triangle };
}

function refineScaled(all: Columns, scales: Float64Array, rows?: Float64Array): Float64Array {
  const scaled = all.map((column, j) =>
    column.map((value, i) => value * scales[j]! * (rows?.[i] ?? 1)),
  );
  return refineLeastSquares(scaled.slice(0, -1), scaled.at(-1)!);
}

function sumSquares(values: Float64Array, weights?: Float64Array): number {
  if (weights === undefined) return dot(values, values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]! * values[i]!;
  return sum;
}
