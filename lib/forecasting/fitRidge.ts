import { cholesky, solveCholesky } from "../statistics/linearAlgebra/cholesky.ts";
import { dot } from "../statistics/linearAlgebra/dot.ts";

interface RidgeFit {
  readonly coefficients: Float64Array;
  readonly sigma: number;
  /** Variance of the mean at a row of the design. */
  variance(row: Float64Array): number;
}

const MAX_ROUNDS = 200;
const TOLERANCE = 1e-13;
/** Residuals below this share of the values are rounding. */
const FLOOR = 1e-10;

/**
 * Most probable coefficients and σ of y = Xβ + σe with β ~ N(0, priors²) and log σ flat: each in
 * turn given the other until both stay.
 *
 * @see Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, eq. 3.44.
 */
export function fitRidge(
  columns: readonly Float64Array[],
  y: Float64Array,
  priors: readonly number[],
): RidgeFit | undefined {
  const n = y.length;
  const cross = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
  const target = Float64Array.from(columns, (column) => dot(column, y));
  const floor = FLOOR * Math.sqrt(dot(y, y) / n);
  let sigma = Math.sqrt(dot(y, y) / n) / 10;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const penalised = cross.map((column, j) =>
      column.map((value, i) => value + (i === j ? (sigma / priors[j]!) ** 2 : 0)),
    );
    const found = cholesky(penalised, 0);
    if ("failedAt" in found) return undefined;
    const coefficients = solveCholesky(found.factor, target);
    const errors = y.map((value, i) =>
      columns.reduce((left, column, j) => left - coefficients[j]! * column[i]!, value),
    );
    const next = Math.max(floor, Math.sqrt(dot(errors, errors) / n));
    const done = Math.abs(next - sigma) <= TOLERANCE * next || round === MAX_ROUNDS - 1;
    sigma = next;
    if (done)
      return {
        coefficients,
        sigma,
        variance: (row) => sigma ** 2 * Math.max(0, dot(row, solveCholesky(found.factor, row))),
      };
  }
  return undefined;
}
