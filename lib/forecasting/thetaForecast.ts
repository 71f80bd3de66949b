import { normal } from "../statistics/distributions/normal.ts";
import { leastSquares } from "../statistics/regression/leastSquares.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { autocovariances } from "./autocovariances.ts";
import { band } from "./band.ts";
import { constantForecast, isConstant } from "./constantForecast.ts";
import { decompose } from "./decompose.ts";
import { fitEts } from "./fitEts.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import type { SeasonalOptions } from "./types.ts";

interface ThetaOutput {
  readonly alpha: number;
  /** Half the slope of the least-squares line, per step. */
  readonly drift: number;
  readonly sigma: number;
  /** Whether a season was found and taken out. */
  readonly seasonal: boolean;
  /** One-step predictions of the smoothing, with the season, without the drift. */
  readonly fitted: readonly number[];
}

/**
 * Theta method: simple exponential smoothing plus half the slope of the linear trend, of the
 * series without its season.
 *
 * The season counts when the autocorrelation at one period is significant at 10 %; it multiplies
 * when all values are above 0 and adds otherwise.
 *
 * @param values - Oldest first, at least 5.
 * @see Assimakopoulos & Nikolopoulos (2000), IJF 16, 521–530; Hyndman & Billah (2003), IJF 19,
 *   287–290. Checked against R's thetaf.
 */
export function thetaForecast(
  values: Float64Array,
  options: SeasonalOptions,
): Result<Forecast & ThetaOutput> {
  const { horizon, level = 0.95, period } = options;
  const id = "theta-forecast";
  const n = values.length;
  if (isConstant(values))
    return constantForecast(id, values[0]!, options) as unknown as Result<Forecast & ThetaOutput>;
  const season = seasonOf(values, period);
  const adjusted = season
    ? values.map((value, i) =>
        season.multiplies ? value / season.figure[i % period]! : value - season.figure[i % period]!,
      )
    : values;
  const form = { error: "additive", trend: "none", season: "none" } as const;
  const fit = fitEts(adjusted, { form, period: 1 });
  if (!fit) return undefinedResult(id, `needs at least 5 values, got ${n}`);
  const steps = Float64Array.from({ length: n }, (_, i) => i);
  const line = leastSquares([new Float64Array(n).fill(1), steps], adjusted);
  const drift = line.status === "ok" ? line.coefficients[1]! / 2 : 0;
  const { alpha } = fit.parameters;
  const sigma = Math.sqrt(fit.sigma2);
  // Hyndman & Billah (2003), eq. 6: what smoothing has not yet caught of the drift comes on top.
  const lag = (1 - (1 - alpha) ** n) / alpha;
  const withSeason = (base: number, i: number) => {
    if (!season) return base;
    const own = season.figure[i % period]!;
    return season.multiplies ? base * own : base + own;
  };
  const forecast = Array.from({ length: horizon }, (_, i) =>
    withSeason(fit.run.level + drift * (i + lag), n + i),
  );
  const errors = forecast.map((_, i) => sigma * Math.sqrt(i * alpha ** 2 + 1));
  return forecastResult(id, band(forecast, errors, level), {
    ...{ alpha, drift, sigma, seasonal: season !== undefined },
    fitted: Array.from(fit.fitted, withSeason),
  });
}

function seasonOf(values: Float64Array, period: number) {
  const n = values.length;
  if (period < 2 || n <= 2 * period) return undefined;
  const covariances = autocovariances(values, period);
  let sum = 1;
  for (let lag = 1; lag < period; lag++) sum += 2 * (covariances[lag]! / covariances[0]!) ** 2;
  const ratio = Math.abs(covariances[period]! / covariances[0]!) / Math.sqrt(sum / n);
  if (!(ratio > normal().isf(0.05))) return undefined;
  const multiplies = values.every((value) => value > 0);
  const { figure } = decompose(values, period, multiplies);
  return multiplies && figure.some((value) => Math.abs(value) < 1e-4)
    ? undefined
    : { multiplies, figure };
}
