import { moments } from "../statistics/moments.ts";
import { minimizeScalar } from "../statistics/optimize/minimizeScalar.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { boxCox } from "./boxCox.ts";
import { isConstant } from "./constantForecast.ts";
import { requirePositive } from "./requirePositive.ts";

export interface BoxCoxOptions {
  /** The power; default chosen from the data by `method`. */
  readonly lambda?: number | undefined;
  /** `guerrero` (default) evens out the spread over seasons, `likelihood` fits a normal curve. */
  readonly method?: "guerrero" | "likelihood";
  /** Length of Guerrero's groups, default 2. */
  readonly period?: number;
  /** Range that is searched, default −1 to 2. */
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * Box–Cox transform of positive values, with the power given or chosen.
 *
 * @returns `lambda`, `transformed`, and `logLikelihood` of the untransformed values under a normal
 *   model of the transformed ones.
 * @throws RangeError for a value of at most 0, or lower ≥ upper.
 * @see Box & Cox (1964), JRSS B 26; Guerrero (1993), Journal of Forecasting 12, 37–48. Checked
 *   against R's BoxCox.lambda and SciPy's boxcox.
 */
export function boxCoxTransform(
  values: Float64Array,
  options: BoxCoxOptions = {},
): Result<{ lambda: number; transformed: number[]; logLikelihood: number }> {
  const { method = "guerrero", period = 2, lower = -1, upper = 2 } = options;
  const id = "box-cox-transform";
  requirePositive(id, values, "transformed");
  if (!(lower < upper))
    throw new RangeError(`${id}: lower must be below upper = ${upper}, got ${lower}`);
  if (isConstant(values)) return undefinedResult(id, "zero variance: the series is constant");
  let { lambda } = options;
  if (lambda === undefined && method === "guerrero") {
    if (values.length < 2 * period)
      return undefinedResult(
        id,
        `needs two groups of period = ${period} values, got ${values.length}`,
      );
    lambda = minimizeScalar((power) => unevenness(values, power, period), [lower, upper]).x;
  } else lambda ??= minimizeScalar((power) => -logLikelihood(values, power), [lower, upper]).x;
  const found = lambda;
  return okResult(id, {
    lambda: found,
    transformed: Array.from(values, (value) => boxCox(value, found)),
    logLikelihood: logLikelihood(values, found),
  });
}

/** Coefficient of variation of sd / mean^(1 − λ) over the last whole groups. */
function unevenness(values: Float64Array, lambda: number, period: number): number {
  const groups = Math.floor(values.length / period);
  const from = values.length - groups * period;
  const ratios = Float64Array.from({ length: groups }, (_, g) => {
    const start = from + g * period;
    const { mean, variance } = moments(values.subarray(start, start + period));
    return Math.sqrt(variance) / mean ** (1 - lambda);
  });
  const { mean, variance } = moments(ratios);
  return mean > 0 ? Math.sqrt(variance) / mean : Infinity;
}

function logMoments(values: Float64Array) {
  const logs = values.map(Math.log);
  return { mean: moments(logs).mean, values: logs };
}

/** (λ − 1) Σ log x − n/2 log σ², up to a constant (Box & Cox 1964, eq. 8). */
function logLikelihood(values: Float64Array, lambda: number): number {
  const n = values.length;
  const { mean, values: logs } = logMoments(values);
  // About the geometric mean: (x / g)ᵏ neither overflows nor loses what differs.
  const scaled = moments(logs.map((log) => boxCox(Math.exp(log - mean), lambda)));
  return -n * mean - (n / 2) * Math.log((scaled.variance * (n - 1)) / n);
}
