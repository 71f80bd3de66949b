export interface ForecastOptions {
  /** Steps ahead, at least 1. */
  readonly horizon: number;
  /** Of the prediction intervals, in (0, 1), default 0.95. */
  readonly level?: number;
}

export interface SeasonalOptions extends ForecastOptions {
  /** Observations per season: 12 for months, 7 for days of the week. */
  readonly period: number;
}
