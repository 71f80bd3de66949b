import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import { unboundedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface ConformalInput {
  /** New point forecasts, one per step ahead. */
  readonly forecast: Float64Array;
  /** Past errors actual − forecast: a row per origin, a column per step ahead. */
  readonly errors: readonly Float64Array[];
  readonly level?: number;
  /** Symmetric (default): by absolute errors; otherwise each side by its own errors. */
  readonly symmetric?: boolean;
}

/**
 * Split conformal prediction intervals from the errors of a back-test, step by step: the
 * ⌈(n + 1)·level⌉-th smallest absolute error on both sides (or each side's own at half the rest).
 *
 * Without a model of the errors they cover at least `level` when past and new errors are
 * exchangeable.
 *
 * @returns unbounded when there are too few origins for the level.
 * @throws RangeError unless errors has one column per forecast.
 * @see Vovk, Gammerman & Shafer (2005), Algorithmic Learning in a Random World; Lei et al. (2018),
 *   JASA 113, 1094–1111.
 */
export function conformalInterval(input: ConformalInput): Result<Forecast & { origins: number }> {
  const { forecast, errors, level = 0.95, symmetric = true } = input;
  const id = "conformal-forecast-interval";
  const n = errors.length;
  const width = errors[0]!.length;
  if (width !== forecast.length)
    throw new RangeError(
      `${id}: errors must have one column per forecast = ${forecast.length}, got ${width}`,
    );
  const point = Array.from(forecast);
  // Rounding must not turn a whole rank into the next one.
  const rank = (share: number) => Math.ceil((n + 1) * share - 1e-9);
  const needed = rank(symmetric ? level : 1 - (1 - level) / 2);
  if (needed > n)
    return unboundedResult(id, `level ${level} needs more than ${n} origins`, {
      estimate: point[0]!,
      ...{ forecast: point, level, origins: n },
    });
  const column = (j: number, by: (error: number) => number) =>
    Float64Array.from(errors, (row) => by(row[j]!)).sort()[needed - 1]!;
  const above = point.map((_, j) => column(j, symmetric ? Math.abs : (error) => error));
  const below = point.map((_, j) => column(j, symmetric ? Math.abs : (error) => -error));
  return forecastResult(
    id,
    {
      forecast: point,
      lower: point.map((value, j) => value - below[j]!),
      upper: point.map((value, j) => value + above[j]!),
      level,
    },
    { origins: n },
  );
}
