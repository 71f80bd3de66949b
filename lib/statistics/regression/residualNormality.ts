import { chiSquare } from "../distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { tailP } from "../tailP.ts";

/**
 * Jarque and Bera's test that the residuals of a regression are normal, from their skewness and
 * kurtosis about their mean; an asymptotic one, too rarely significant below some hundred rows.
 *
 * @see Jarque & Bera (1980), Economics Letters 6.
 */
export function residualNormality(
  design: Design,
  y: Float64Array,
): Result<{ readonly skewness: number; readonly kurtosis: number }> {
  const id = "residual-jarque-bera-test";
  const fit = fitDesign(design, y);
  if (fit.status === "undefined") return undefinedResult(id, fit.reason);
  if (fit.rss === 0) return undefinedResult(id, "the fit is exact: residuals are only rounding");
  const { n } = design;
  const scale = Math.sqrt(fit.rss / n);
  const unit = fit.residuals.map((value) => value / scale);
  const mean = unit.reduce((sum, value) => sum + value, 0) / n;
  const moment = (k: number) => unit.reduce((sum, value) => sum + (value - mean) ** k, 0) / n;
  const variance = moment(2);
  if (!(variance > 0)) return undefinedResult(id, "residuals do not vary");
  const skewness = moment(3) / variance ** 1.5;
  const kurtosis = moment(4) / (variance * variance);
  const statistic = (n / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4);
  return okResult(id, { statistic, df: 2, ...tailP(chiSquare(2), statistic), skewness, kurtosis });
}
