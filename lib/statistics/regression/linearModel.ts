import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { checkLinearModel } from "./checkLinearModel.ts";
import { coefficientRows } from "./coefficientRows.ts";
import type { CoefficientRow } from "./coefficientRows.ts";
import { conditionOf, conditionWarning } from "./conditionOf.ts";
import { covariance } from "./covariance.ts";
import type { Covariance, CovarianceKind } from "./covariance.ts";
import type { Design } from "./design.ts";
import { informationCriteria } from "./informationCriteria.ts";
import type { ParameterCount } from "./informationCriteria.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { leastSquares } from "./leastSquares.ts";
import type { LeastSquaresFit } from "./leastSquares.ts";
import { overallTest } from "./overallTest.ts";
import { predictRows } from "./predictRows.ts";
import type { Prediction } from "./predictRows.ts";
import { reportCoefficients } from "./reportCoefficients.ts";
import { totalSquares } from "./totalSquares.ts";

export interface LinearModelOptions {
  /** Of the intervals, in (0, 1), default 0.95. */
  readonly level?: number;
  /** Default `classical`. */
  readonly covariance?: CovarianceKind;
  /** Group of each row, for `cluster`; its period, in order of time, for `HAC`. */
  readonly clusters?: ArrayLike<string | number> | undefined;
  /** Periods over which errors may go together, for `HAC`. */
  readonly lags?: number | undefined;
  /** Above 0, one per row. */
  readonly weights?: Float64Array;
  /** Default `with-variance`. */
  readonly parameterCount?: ParameterCount;
  /** Reports the coefficients of another basis: β = Mγ, with M's columns and the names of β. */
  readonly report?: { readonly names: readonly string[]; readonly transform: Columns };
  /** Rows to predict, as those of the design without intercept. */
  readonly predict?: readonly ArrayLike<number>[] | undefined;
}

export interface LinearModel {
  readonly n: number;
  readonly coefficients: readonly CoefficientRow[];
  readonly residualDf: number;
  readonly rss: number;
  readonly residualStandardError: number;
  readonly rSquared: number | null;
  readonly adjustedRSquared: number | null;
  readonly logLikelihood: number | null;
  readonly aic: number | null;
  readonly bic: number | null;
  readonly condition: number;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  readonly predictions?: readonly Prediction[];
}

/**
 * A linear model by (weighted) least squares with its inference.
 *
 * @param method - Id that results and messages carry.
 * @returns `statistic`, `df` and `p` of the overall F test beside the model; undefined when
 *   columns depend on each other or no degrees of freedom are left.
 * @throws RangeError when clusters or rows to predict do not match the design.
 */
export function linearModel(
  method: string,
  design: Design,
  y: Float64Array,
  options: LinearModelOptions = {},
): Result<LinearModel> {
  const { n, columns, names } = design;
  const residualDf = n - columns.length;
  checkLinearModel(method, design, options);
  if (residualDf < 0)
    return undefinedResult(method, `${columns.length} coefficients need more than ${n} rows`);
  const fit = leastSquares(columns, y, { weights: options.weights });
  if (fit.status === "dependent")
    return undefinedResult(
      method,
      `rank deficient: column ${names[fit.column]} is a linear combination of the columns before it`,
    );
  if (residualDf === 0)
    return undefinedResult(method, `as many coefficients as rows, ${n}: no residuals to judge by`);
  const variance = fit.rss / residualDf;
  const found = covariance({
    kind: options.covariance ?? "classical",
    columns,
    ...fit,
    weights: options.weights,
    variance,
    clusters: options.clusters,
    lags: options.lags,
  });
  if (found.status === "undefined") return undefinedResult(method, found.reason);
  return describe(method, { design, y, options, fit, variance, found });
}

/** What a fit needs to be described. */
export interface FittedLinearModel {
  readonly design: Design;
  readonly y: Float64Array;
  readonly options: LinearModelOptions;
  readonly fit: LeastSquaresFit;
  readonly variance: number;
  readonly found: Extract<Covariance, { status: "ok" }>;
}

function describe(method: string, fitted: FittedLinearModel): Result<LinearModel> {
  const { design, y, options, fit, variance, found } = fitted;
  const { level = 0.95, weights, parameterCount = "with-variance", predict } = options;
  const { n, names, intercept } = design;
  const p = names.length;
  const df = found.df ?? n - p;
  const total = totalSquares(y, { weights, centred: intercept });
  const rSquared = total > 0 ? 1 - fit.rss / total : null;
  const logWeights = weights ? weights.reduce((sum, weight) => sum + Math.log(weight), 0) : 0;
  const criteria = informationCriteria(
    { n, parameters: p, rss: fit.rss, logWeights },
    parameterCount,
  );
  const condition = conditionOf(fit.triangle);
  const test =
    fit.rss > 0 ? overallTest(fit.coefficients, found.matrix, { intercept, df }) : undefined;
  const exact = fit.rss === 0 ? "the fit is exact: residuals are no more than rounding" : undefined;
  const warnings = [conditionWarning(condition), exact];
  return okResult(method, {
    n,
    coefficients: coefficientRows({ ...reportCoefficients(fitted), df, level }),
    level,
    ...test,
    residualDf: n - p,
    rss: fit.rss,
    residualStandardError: Math.sqrt(variance),
    rSquared,
    adjustedRSquared:
      rSquared === null ? null : 1 - ((1 - rSquared) * (n - (intercept ? 1 : 0))) / (n - p),
    logLikelihood: criteria?.logLikelihood ?? null,
    aic: criteria?.aic ?? null,
    bic: criteria?.bic ?? null,
    condition,
    fitted: fit.fitted,
    residuals: fit.residuals,
    ...(predict && {
      predictions: predictRows(predict, {
        coefficients: fit.coefficients,
        covariance: found.matrix,
        intercept,
        variance,
        df,
        level,
      }),
    }),
    warnings: warnings.filter((warning) => warning !== undefined),
  });
}
