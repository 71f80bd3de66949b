import { moments } from "../statistics/moments.ts";

export interface Components {
  readonly trend: readonly (number | null)[];
  readonly seasonal: readonly number[];
  readonly remainder: readonly (number | null)[];
  readonly trendStrength: number | null;
  readonly seasonalStrength: number | null;
}

/**
 * Components as lists, with the strength of trend and season: max(0, 1 − Var(R) / Var(R + C)),
 * null when nothing varies.
 *
 * @see Wang, Smith & Hyndman (2006); Forecasting: Principles and Practice, 3rd ed., 4.3.
 */
export function componentStrength({
  trend,
  seasonal,
  remainder,
}: {
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  readonly remainder: Float64Array;
}): Components {
  return {
    trend: Array.from(trend),
    seasonal: Array.from(seasonal),
    remainder: Array.from(remainder),
    trendStrength: strength(remainder, trend),
    seasonalStrength: strength(remainder, seasonal),
  };
}

/** 1 − Var(remainder) / Var(remainder + component), at least 0; null when nothing varies. */
export function strength(remainder: Float64Array, component: Float64Array): number | null {
  const whole = moments(remainder.map((value, i) => value + component[i]!)).variance;
  if (!(whole > 0)) return null;
  return Math.max(0, 1 - moments(remainder).variance / whole);
}
