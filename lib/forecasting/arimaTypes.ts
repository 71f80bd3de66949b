/** Orders of a seasonal ARIMA model. */
export interface ArimaOrder {
  readonly p: number;
  readonly d: number;
  readonly q: number;
  /** Seasonal orders; 0 without a season. */
  readonly P: number;
  readonly D: number;
  readonly Q: number;
  /** Observations per season, 1 without. */
  readonly period: number;
  /** A mean of the differenced series: the mean when d + D = 0, a drift when it is 1. */
  readonly constant: boolean;
}

/** Coefficients in natural form: x = Σ ar x + e + Σ ma e, seasonal ones at multiples of the period. */
export interface ArimaCoefficients {
  readonly ar: Float64Array;
  readonly ma: Float64Array;
  readonly seasonalAr: Float64Array;
  readonly seasonalMa: Float64Array;
  /** Mean of the differenced series. */
  readonly mean: number;
}

/** `ARIMA(2,1,1)(0,1,0)[12] with drift`, as R's forecast writes it. */
export function arimaName({ p, d, q, P, D, Q, period, constant }: ArimaOrder): string {
  const season = period > 1 && P + D + Q > 0 ? `(${P},${D},${Q})[${period}]` : "";
  const rest = !constant ? "" : d + D === 0 ? " with non-zero mean" : " with drift";
  return `ARIMA(${p},${d},${q})${season}${rest}`;
}
