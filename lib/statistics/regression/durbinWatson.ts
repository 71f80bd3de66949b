import { normal } from "../distributions/normal.ts";
import { householderQr } from "../linearAlgebra/householderQr.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";

/**
 * Durbin and Watson's test for first-order autocorrelation of the residuals, rows in their order.
 *
 * p by the normal approximation with the exact mean and variance of the statistic, which R's
 * `dwtest(exact = FALSE)` uses; good from about 30 rows on.
 *
 * @param alternative - `greater`: the autocorrelation is positive (statistic below 2).
 * @returns `statistic` in [0, 4], about 2 without autocorrelation; `autocorrelation` of lag 1.
 * @see Durbin & Watson (1950), Biometrika 37, eq. 15 for the moments.
 */
export function durbinWatson(
  design: Design,
  y: Float64Array,
  alternative: Alternative = "greater",
): Result<{ readonly autocorrelation: number; readonly mean: number }> {
  const id = "durbin-watson-test";
  const fit = fitDesign(design, y, 2);
  if (fit.status === "undefined") return undefinedResult(id, fit.reason);
  if (fit.rss === 0) return undefinedResult(id, "the fit is exact: residuals are only rounding");
  const statistic = dot(fit.residuals, differences(fit.residuals)) / fit.rss;
  const { mean, variance } = statisticMoments(design);
  if (!(variance > 1e-14)) return undefinedResult(id, "the statistic cannot vary for this design");
  const standardError = Math.sqrt(variance);
  const law = normal();
  const z = (statistic - mean) / standardError;
  const tails = { greater: law.cdf(z), less: law.sf(z), "two-sided": 2 * law.sf(Math.abs(z)) };
  let products = 0;
  for (let i = 1; i < design.n; i++) products += fit.residuals[i]! * fit.residuals[i - 1]!;
  return okResult(id, {
    statistic,
    p: Math.min(1, tails[alternative]),
    alternative,
    autocorrelation: products / fit.rss,
    mean,
    standardError,
  });
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
