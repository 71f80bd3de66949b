import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { isConstant } from "./constantForecast.ts";
import { KPSS_CRITICAL, kpssP, kpssStatistic } from "./kpssStatistic.ts";
import type { KpssNull } from "./kpssStatistic.ts";

export interface KpssOptions {
  /** Stationary about a level (default) or about a trend. */
  readonly type?: KpssNull;
  /** Lags of the long-run variance; default ⌊4 (n / 100)^¼⌋. */
  readonly lags?: number | undefined;
}

/**
 * KPSS test: H₀ the series is stationary.
 *
 * @returns `statistic`, `lags`, `criticalValues` at 10, 5, 2.5 and 1 %; `p` is interpolated in the
 *   published table and lies from 0.01 to 0.1, with a warning at either end.
 * @see Kwiatkowski, Phillips, Schmidt & Shin (1992), Journal of Econometrics 54, 159–178. Checked
 *   against tseries and statsmodels.
 */
export function kpssTest(
  values: Float64Array,
  options: KpssOptions = {},
): Result<{ lags: number; criticalValues: number[] }> {
  const { type = "level" } = options;
  const id = "kpss-test";
  const n = values.length;
  if (options.lags !== undefined && options.lags >= n)
    throw new RangeError(
      `${id}: lags must be below the number of values = ${n}, got ${options.lags}`,
    );
  if (n < 3) return undefinedResult(id, `needs at least 3 values, got ${n}`);
  if (isConstant(values)) return undefinedResult(id, "zero variance: the series is constant");
  const lags = options.lags ?? Math.min(n - 1, Math.trunc(4 * (n / 100) ** 0.25));
  const statistic = kpssStatistic(values, { type, lags });
  if (statistic === undefined)
    return undefinedResult(id, "the long-run variance about the null is not above 0");
  const p = kpssP(statistic, type);
  const end = p === 0.1 ? "at least 0.1" : "at most 0.01";
  return okResult(id, {
    statistic,
    p,
    lags,
    criticalValues: [...KPSS_CRITICAL[type]],
    warnings: p === 0.1 || p === 0.01 ? [`outside the table: p is ${end}`] : [],
  });
}
