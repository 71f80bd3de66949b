import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { coefficientRows } from "./coefficientRows.ts";
import type { CoefficientRow } from "./coefficientRows.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { quantileCovariance } from "./quantileCovariance.ts";
import type { QuantileCovariance, QuantileErrors } from "./quantileCovariance.ts";
import { quantileFit } from "./quantileFit.ts";

const ID = "quantile-regression";

/** A coefficient; all but its estimate are null when the data allow no standard error. */
export type QuantileRow = Pick<CoefficientRow, "name" | "estimate" | "statistic" | "p"> & {
  readonly standardError: number | null;
  readonly interval: CoefficientRow["interval"] | null;
};

export interface QuantileModel {
  readonly n: number;
  readonly coefficients: readonly QuantileRow[];
  /** Σ ρ_τ of the residuals. */
  readonly loss: number;
  /** 1 − loss / loss of the constant alone (Koenker and Machado's R¹). */
  readonly pseudoRSquared: number | null;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  readonly residualDf: number;
}

export interface QuantileOptions {
  /** In (0, 1), default 0.5: the median. */
  readonly tau?: number;
  readonly level?: number;
  /** Default `nid`. */
  readonly errors?: QuantileErrors;
}

/**
 * Quantile regression: the τ-quantile of y as a linear function of the predictors, solved exactly.
 *
 * @returns undefined without an answer; a warning when several fits have the same loss.
 * @see Koenker & Bassett (1978), Econometrica 46. Checked against R's quantreg.
 */
export function quantileRegression(
  design: Design,
  y: Float64Array,
  { tau = 0.5, level = 0.95, errors = "nid" }: QuantileOptions = {},
): Result<QuantileModel> {
  const { n, columns, names, intercept } = design;
  const start = fitDesign(design, y);
  if (start.status === "undefined") return undefinedResult(ID, start.reason);
  if (start.rss === 0) return undefinedResult(ID, "the fit is exact: residuals are only rounding");
  const fit = quantileFit(columns, y, tau);
  if (!fit) return undefinedResult(ID, "the descent along edges did not end");
  const covariance = quantileCovariance(errors, {
    columns,
    y,
    tau,
    residuals: fit.residuals,
    root: start.root,
  });
  const loss = lossOf(fit.residuals, tau);
  const alone = intercept ? quantileFit([columns[0]!], y, tau) : undefined;
  const atNull = lossOf(alone?.residuals ?? y, tau);
  return okResult(ID, {
    n,
    coefficients: rowsOf(names, fit.coefficients, {
      found: covariance,
      df: n - names.length,
      level,
    }),
    level,
    loss,
    pseudoRSquared: atNull > 0 ? 1 - loss / atNull : null,
    fitted: y.map((value, i) => value - fit.residuals[i]!),
    residuals: fit.residuals,
    residualDf: n - names.length,
    warnings: [
      ...(fit.unique ? [] : ["other coefficients have the same loss: the solution is not unique"]),
      ...(covariance.status === "ok"
        ? covariance.warnings
        : [`no standard errors: ${covariance.reason}`]),
    ],
  });
}

function rowsOf(
  names: readonly string[],
  estimates: Float64Array,
  { found, df, level }: { found: QuantileCovariance; df: number; level: number },
): QuantileRow[] {
  if (found.status === "ok") {
    const standardErrors = found.matrix.map((column, j) => Math.sqrt(Math.max(0, column[j]!)));
    return coefficientRows({ names, estimates, standardErrors, df, level });
  }
  const none = { standardError: null, statistic: null, p: null, interval: null };
  return names.map((name, j) => ({ name, estimate: estimates[j]!, ...none }));
}

const lossOf = (residuals: Float64Array, tau: number) =>
  residuals.reduce((sum, value) => sum + (value > 0 ? tau * value : (tau - 1) * value), 0);
