import { normal } from "../distributions/normal.ts";
import { householderQr } from "../linearAlgebra/householderQr.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { symmetricEigenvalues } from "../linearAlgebra/symmetricEigenvalues.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { quadraticFormSign } from "./quadraticFormSign.ts";

export interface DurbinWatsonOptions {
  /** `greater` (default): the autocorrelation is positive, the statistic below 2. */
  readonly alternative?: Alternative;
  /** p from the statistic's own law; default below 100 rows. */
  readonly exact?: boolean | undefined;
}

export interface DurbinWatson {
  readonly autocorrelation: number;
  /** Mean of the statistic under independence. */
  readonly mean: number;
  readonly exact: boolean;
}

/** From so many rows on the normal curve is good to three digits, and eigenvalues cost time. */
const MANY = 100;
/** More eigenvalues take seconds. */
const MOST = 300;

/**
 * Durbin and Watson's test for first-order autocorrelation of the residuals, rows in their order.
 *
 * p is exact, from the eigenvalues of the ratio of quadratic forms, or by the normal approximation
 * with the statistic's exact mean and variance; two-sided p is twice the smaller tail.
 *
 * @returns `statistic` in [0, 4], about 2 without autocorrelation; `autocorrelation` of lag 1.
 * @throws RangeError for an exact p of more than 300 rows.
 * @see Durbin & Watson (1950), Biometrika 37, eq. 15 for the moments. Checked against R's
 *   lmtest::dwtest and, in the tails, mpmath.
 */
export function durbinWatson(
  design: Design,
  y: Float64Array,
  { alternative = "greater", exact = design.n < MANY }: DurbinWatsonOptions = {},
): Result<DurbinWatson> {
  const id = "durbin-watson-test";
  if (exact && design.n > MOST)
    throw new RangeError(`${id}: exact must be false for more than ${MOST} rows, got ${design.n}`);
  const fit = fitDesign(design, y, 2);
  if (fit.status === "undefined") return undefinedResult(id, fit.reason);
  if (fit.rss === 0) return undefinedResult(id, "the fit is exact: residuals are only rounding");
  const statistic = dot(fit.residuals, differences(fit.residuals)) / fit.rss;
  const { mean, variance } = statisticMoments(design);
  if (!(variance > 1e-14)) return undefinedResult(id, "the statistic cannot vary for this design");
  const standardError = Math.sqrt(variance);
  const tails = exact
    ? exactTails(design, statistic)
    : normalTails((statistic - mean) / standardError);
  const p = {
    greater: tails.below,
    less: tails.above,
    "two-sided": Math.min(1, 2 * Math.min(tails.below, tails.above)),
  };
  let products = 0;
  for (let i = 1; i < design.n; i++) products += fit.residuals[i]! * fit.residuals[i - 1]!;
  return okResult(id, {
    statistic,
    p: p[alternative],
    alternative,
    exact,
    autocorrelation: products / fit.rss,
    mean,
    standardError,
  });
}

const normalTails = (z: number) => ({ below: normal().cdf(z), above: normal().sf(z) });

/** The statistic is below d when Σ (λᵢ − d) zᵢ² < 0, λ the eigenvalues of MAM on the residuals. */
function exactTails({ n, columns }: Design, statistic: number): { below: number; above: number } {
  const { q } = householderQr(columns);
  const residualOf = (v: Float64Array) => {
    const rest = v.slice();
    for (const column of q) {
      const share = dot(column, rest);
      for (let i = 0; i < n; i++) rest[i]! -= share * column[i]!;
    }
    return rest;
  };
  const half = Array.from({ length: n }, (_, i) => {
    const unit = new Float64Array(n);
    unit[i] = 1;
    return differences(residualOf(unit));
  });
  const full = half.map(residualOf);
  const values = symmetricEigenvalues(full);
  // A is positive semidefinite: the zeros of M are the smallest eigenvalues.
  return quadraticFormSign(
    values.subarray(0, n - columns.length).map((value) => value - statistic),
  );
}

/** Mean and variance of eᵀAe / eᵀe under independence: traces of MA and (MA)². */
function statisticMoments({ n, columns }: Design): { mean: number; variance: number } {
  const { q } = householderQr(columns);
  const aq = q.map(differences);
  // tr A = 2(n − 1), tr A² = 6n − 8; Q is an orthonormal basis of the design.
  const inner = q.map((column) => aq.map((other) => dot(column, other)));
  const first = inner.reduce((sum, row, j) => sum + row[j]!, 0);
  const squared = aq.reduce((sum, column) => sum + dot(column, column), 0);
  const crossed = inner.flat().reduce((sum, value) => sum + value * value, 0);
  const trace = 2 * (n - 1) - first;
  const traceSquare = 6 * n - 8 - 2 * squared + crossed;
  const df = n - columns.length;
  const mean = trace / df;
  return { mean, variance: (2 * (traceSquare - trace * mean)) / (df * (df + 2)) };
}

/** A v with A the matrix of (vᵢ − vᵢ₋₁)² summed: the second difference with free ends. */
function differences(v: Float64Array): Float64Array {
  const last = v.length - 1;
  return v.map((value, i) => {
    const before = i > 0 ? value - v[i - 1]! : 0;
    const after = i < last ? value - v[i + 1]! : 0;
    return before + after;
  });
}
