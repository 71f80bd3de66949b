import { fisherF } from "../distributions/fisherF.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { leastSquares } from "./leastSquares.ts";
import { tailP } from "../tailP.ts";

/**
 * Ramsey's RESET: do powers of the fitted values improve the fit? A small p says that the mean is
 * not linear in the predictors.
 *
 * @param powers - Highest power of the fitted values, default 3 (squares and cubes).
 * @see Ramsey (1969), JRSS B 31.
 */
export function resetTest(
  design: Design,
  y: Float64Array,
  powers = 3,
): Result<{ readonly rss: number; readonly rssWithPowers: number }> {
  const id = "reset-test";
  const added = powers - 1;
  const fit = fitDesign(design, y, added + 1);
  if (fit.status === "undefined") return undefinedResult(id, fit.reason);
  if (fit.rss === 0) return undefinedResult(id, "the fit is exact: residuals are only rounding");
  const scaled = scale(fit.fitted, design.intercept);
  const columns = Array.from({ length: added }, (_, k) => scaled.map((value) => value ** (k + 2)));
  const larger = leastSquares([...design.columns, ...columns], y, { refine: false });
  if (larger.status === "dependent")
    return undefinedResult(id, "powers of the fitted values are combinations of the predictors");
  if (larger.rss === 0) return undefinedResult(id, "with the powers the fit is exact");
  const residualDf = design.n - design.columns.length - added;
  const statistic = Math.max(0, fit.rss - larger.rss) / added / (larger.rss / residualDf);
  return okResult(id, {
    statistic,
    df: [added, residualDf] as const,
    ...tailP(fisherF(added, residualDf), statistic),
    rss: fit.rss,
    rssWithPowers: larger.rss,
  });
}

/** Centring and scaling leave the span as it is when there is an intercept: digits only. */
function scale(fitted: Float64Array, centre: boolean): Float64Array {
  const mean = centre ? fitted.reduce((sum, value) => sum + value, 0) / fitted.length : 0;
  const largest = fitted.reduce((max, value) => Math.max(max, Math.abs(value - mean)), 0);
  return fitted.map((value) => (value - mean) / (largest || 1));
}
