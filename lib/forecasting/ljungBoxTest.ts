import { chiSquare } from "../statistics/distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { autocovariances } from "./autocovariances.ts";
import { isConstant } from "./constantForecast.ts";
import { tailP } from "../statistics/tailP.ts";

export interface LjungBoxOptions {
  /** How many lags are tested together. */
  readonly lags: number;
  /** Parameters of the fitted model, taken from the degrees of freedom, default 0. */
  readonly fittedParameters?: number;
  /** `ljung-box` (default) or `box-pierce`. */
  readonly type?: "ljung-box" | "box-pierce";
}

/**
 * Portmanteau test: are the first lags' autocorrelations of residuals jointly zero?
 *
 * Q = n(n + 2) Σ ρ²ₖ / (n − k), χ² with lags − fittedParameters degrees of freedom; Box and
 * Pierce's is n Σ ρ²ₖ.
 *
 * @throws RangeError unless fittedParameters < lags < n.
 * @see Ljung & Box (1978), Biometrika 65, 297–303. Checked against R's Box.test.
 */
export function ljungBoxTest(values: Float64Array, options: LjungBoxOptions): Result<object> {
  const { lags, fittedParameters = 0, type = "ljung-box" } = options;
  const id = "ljung-box-test";
  const n = values.length;
  if (lags >= n)
    throw new RangeError(`${id}: lags must be below the number of values = ${n}, got ${lags}`);
  if (fittedParameters >= lags)
    throw new RangeError(
      `${id}: fittedParameters must be below lags = ${lags}, got ${fittedParameters}`,
    );
  const covariances = autocovariances(values, lags);
  if (isConstant(values) || !(covariances[0]! > 0))
    return undefinedResult(id, "zero variance: the series is constant");
  let sum = 0;
  for (let lag = 1; lag <= lags; lag++) {
    const squared = (covariances[lag]! / covariances[0]!) ** 2;
    sum += type === "ljung-box" ? (squared * (n + 2)) / (n - lag) : squared;
  }
  const statistic = n * sum;
  if (!Number.isFinite(statistic)) return undefinedResult(id, "the values' squares overflow");
  const df = lags - fittedParameters;
  return okResult(id, { statistic, df, ...tailP(chiSquare(df), statistic) });
}
