import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { coefficientRows } from "./coefficientRows.ts";
import type { CoefficientRow } from "./coefficientRows.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { leastSquares } from "./leastSquares.ts";
import { medianAbsolute } from "./medianAbsolute.ts";

const ID = "huber-regression";
const MAX_ITERATIONS = 1000;
const CONVERGED = 1e-12;

export interface HuberModel {
  readonly n: number;
  readonly coefficients: readonly CoefficientRow[];
  /** Median absolute residual over 0.6745: the spread of the errors that are not outliers. */
  readonly scale: number;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** 1 for rows within `threshold` scales, less beyond. */
  readonly weights: Float64Array;
  readonly residualDf: number;
  readonly iterations: number;
}

/**
 * Linear regression by Huber's M-estimator: rows count fully up to `threshold` times the spread of
 * the residuals, and with a bounded pull beyond; the spread is the rescaled median absolute
 * residual of the fit itself.
 *
 * @param threshold - 1.345 has 95 % efficiency for normal errors.
 * @see Huber (1981), Robust Statistics, 7.6–7.8; errors by his H1, z-tests, as statsmodels' RLM.
 */
export function huberRegression(
  design: Design,
  y: Float64Array,
  { threshold = 1.345, level = 0.95 }: { threshold?: number; level?: number } = {},
): Result<HuberModel> {
  const start = fitDesign(design, y);
  if (start.status === "undefined") return undefinedResult(ID, start.reason);
  if (start.rss === 0) return undefinedResult(ID, "the fit is exact: residuals are only rounding");
  const { columns, names, n } = design;
  const perSigma = normal().quantile(0.75);
  const spread = (residuals: Float64Array) => medianAbsolute(residuals) / perSigma;
  const least = 1e-12 * Math.sqrt(start.rss / n);
  let fit = start;
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
    const scale = spread(fit.residuals);
    if (scale <= least)
      return undefinedResult(ID, "half of the residuals are 0, so their spread is 0");
    const weights = fit.residuals.map((value) =>
      Math.min(1, (threshold * scale) / Math.abs(value || Number.MIN_VALUE)),
    );
    const next = leastSquares(columns, y, { weights, refine: false });
    if (next.status === "dependent")
      return undefinedResult(ID, `rank deficient once outliers lose weight: ${names[next.column]}`);
    const moved = next.fitted.reduce(
      (max, value, i) => Math.max(max, Math.abs(value - fit.fitted[i]!)),
      0,
    );
    fit = next;
    if (moved > CONVERGED * scale) continue;
    const found = {
      n,
      residualDf: n - names.length,
      iterations: iteration,
      scale: spread(fit.residuals),
    };
    return okResult(ID, {
      ...found,
      coefficients: coefficientRows({
        names,
        estimates: fit.coefficients,
        standardErrors: standardErrors(fit.residuals, start.root, { ...found, threshold }),
        df: Infinity,
        level,
      }),
      level,
      fitted: fit.fitted,
      residuals: fit.residuals,
      weights,
    });
  }
  return undefinedResult(ID, `no convergence in ${MAX_ITERATIONS} reweighted fits`);
}

/** Huber (1981), eq. 7.6.… H1: K² · Σψ²/(n − p) · s² / mean(ψ')² · (XᵀX)⁻¹. */
function standardErrors(
  residuals: Float64Array,
  root: readonly Float64Array[],
  given: { n: number; residualDf: number; scale: number; threshold: number },
): number[] {
  const { n, residualDf, scale, threshold } = given;
  const unit = residuals.map((value) => value / scale);
  const psi = unit.map((value) => Math.max(-threshold, Math.min(threshold, value)));
  const inside = unit.filter((value) => Math.abs(value) <= threshold).length / n;
  const squares = psi.reduce((sum, value) => sum + value * value, 0);
  const correction = 1 + (((n - residualDf) / n) * (inside * (1 - inside))) / (inside * inside);
  const factor = (correction * scale * Math.sqrt(squares / residualDf)) / inside;
  return root.map((_, j) => factor * Math.hypot(...root.map((column) => column[j]!)));
}
