import type { Columns } from "../statistics/linearAlgebra/columns.ts";
import { combineColumns } from "../statistics/linearAlgebra/combineColumns.ts";
import { minimizeBfgs } from "../statistics/optimize/minimizeBfgs.ts";
import { leastSquares } from "../statistics/regression/leastSquares.ts";
import { arimaSpace } from "./arimaSpace.ts";
import type { ArimaCoefficients, ArimaOrder } from "./arimaTypes.ts";
import { armaFilter } from "./armaFilter.ts";
import { expandArma } from "./armaPolynomials.ts";
import { differences } from "./differences.ts";
import { fitArima } from "./fitArima.ts";
import type { ArimaFit } from "./fitArima.ts";

export interface ArimaRegression {
  /** Of the errors: the series less the effects of the regressors. */
  readonly fit: ArimaFit;
  /** One per regressor. */
  readonly slopes: Float64Array;
  readonly errors: Float64Array;
}

/** A fit, or the reason why there is none. */
export type ArimaRegressionFit = ArimaRegression | { readonly reason: string };

/**
 * Regression whose errors follow a seasonal ARIMA model, by exact maximum likelihood: slopes and
 * constant are generalised least squares for any ARMA coefficients, which the search moves alone.
 *
 * @param regressors - One column per regressor, as long as the values.
 * @see Brockwell & Davis (1991), 8.6 to 8.8. Checked against R's arima(xreg =).
 */
export function fitArimaRegression(
  values: Float64Array,
  order: ArimaOrder,
  regressors: Columns,
): ArimaRegressionFit {
  const y = differences(values, order);
  const ones = new Float64Array(y.length).fill(1);
  const columns = [
    ...regressors.map((column) => differences(column, order)),
    ...(order.constant ? [ones] : []),
  ];
  const longest = Math.max(order.p + order.P * order.period, order.q + order.Q * order.period);
  const space = arimaSpace({ ...order, constant: false }, { mean: 0, spread: 1 });
  const estimated = space.dimension + columns.length;
  if (y.length < Math.max(estimated, longest) + 2)
    return { reason: `needs more values than lags and coefficients, got ${values.length} values` };
  const first = leastSquares(columns, y, { refine: false });
  if (first.status !== "ok")
    return {
      reason: `regressor ${first.column + 1} depends on others or the constant after differencing`,
    };
  if (first.rss === 0) return { reason: "the regressors explain the differenced series exactly" };
  const cost = (theta: Float64Array) =>
    profile(y, columns, space.coefficients(theta), order.period)?.cost ?? Infinity;
  const start = new Float64Array(space.dimension);
  const theta =
    space.dimension > 0
      ? minimizeBfgs(cost, start, { tolerance: 1e-10, maxIterations: 200 }).x
      : start;
  const arma = space.coefficients(Float64Array.from(theta));
  const found = profile(y, columns, arma, order.period);
  if (!found) return { reason: "the model is not stationary" };
  const slopes = found.coefficients.slice(0, regressors.length);
  const mean = order.constant ? found.coefficients[regressors.length]! : 0;
  return describeErrors(values, order, { regressors, slopes, arma: { ...arma, mean }, estimated });
}

/** The same with every coefficient given. */
export function describeErrors(
  values: Float64Array,
  order: ArimaOrder,
  parts: {
    readonly regressors: Columns;
    readonly slopes: Float64Array;
    readonly arma: ArimaCoefficients;
    readonly estimated: number;
  },
): ArimaRegressionFit {
  const { regressors, slopes, arma, estimated } = parts;
  const effects = combineColumns(regressors, slopes);
  const errors = values.map((value, i) => value - effects[i]!);
  const fit = fitArima(errors, order, { given: arma, estimated });
  return fit ? { fit, slopes, errors } : { reason: "the model is not stationary" };
}

/** Least squares of the standardised innovations; −log likelihood per value, σ² profiled out. */
function profile(y: Float64Array, columns: Columns, arma: ArimaCoefficients, period: number) {
  const lags = expandArma(arma, period);
  const runs = [...columns, y].map((column) => armaFilter(column, lags));
  const last = runs.at(-1);
  if (!last) return undefined;
  const white = runs.map((run) =>
    run!.innovations.map((value, i) => value / Math.sqrt(run!.variances[i]!)),
  );
  const fit = leastSquares(white.slice(0, -1), white.at(-1)!, { refine: false });
  if (fit.status !== "ok" || !(fit.rss > 0)) return undefined;
  const logs = last.variances.reduce((sum, value) => sum + Math.log(value), 0);
  const cost = Math.log((2 * Math.PI * fit.rss) / y.length) / 2 + logs / (2 * y.length);
  return { cost, coefficients: fit.coefficients };
}
