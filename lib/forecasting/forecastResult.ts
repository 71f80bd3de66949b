import { okResult } from "../statistics/result.ts";
import type { Assumption, OkResult } from "../statistics/result.ts";

/** What every forecasting method gives; lists hold one entry per step ahead. */
export interface Forecast {
  readonly forecast: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface ForecastParts extends Forecast {
  readonly level: number;
  readonly standardErrors?: readonly number[] | undefined;
  readonly assumptions?: readonly Assumption[];
  readonly warnings?: readonly string[];
}

/** A forecast as a result: `estimate` and `interval` are those of the first step ahead. */
export function forecastResult<T extends object>(
  id: string,
  { forecast, lower, upper, level, standardErrors, ...remarks }: ForecastParts,
  own: T,
): OkResult<Forecast & T> {
  return okResult(id, {
    estimate: forecast[0]!,
    interval: [lower[0]!, upper[0]!],
    level,
    ...(standardErrors && { standardError: standardErrors[0]!, standardErrors }),
    forecast,
    lower,
    upper,
    ...own,
    ...remarks,
  }) as unknown as OkResult<Forecast & T>;
}
