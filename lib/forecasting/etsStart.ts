import { leastSquares } from "../statistics/regression/leastSquares.ts";
import { decompose } from "./decompose.ts";
import { isFactor } from "./etsTypes.ts";
import type { EtsForm } from "./etsTypes.ts";

export interface EtsStart {
  readonly level: number;
  readonly slope: number;
  readonly season: Float64Array;
}

/**
 * First guess of the initial states: seasonal figure of a classical decomposition, then a line
 * through the first values without it.
 *
 * @param values - At least two whole periods when there is a season.
 * @see Hyndman et al. (2008), Forecasting with Exponential Smoothing, 2.6.1.
 */
export function etsStart(values: Float64Array, form: EtsForm, period: number): EtsStart {
  const multiplicative = form.season === "multiplicative";
  const season =
    form.season === "none"
      ? new Float64Array(0)
      : decompose(values, period, multiplicative).figure.map((value) =>
          multiplicative ? Math.max(value, 0.01) : value,
        );
  const adjusted = values.map((value, i) => {
    if (season.length === 0) return value;
    const own = season[i % period]!;
    return multiplicative ? value / own : value - own;
  });
  const first = adjusted.subarray(0, Math.max(10, 2 * period));
  const mean = first.reduce((sum, value) => sum + value, 0) / first.length;
  const flat = { level: mean, slope: isFactor(form) ? 1 : 0, season };
  if (form.trend === "none" || first.length < 3) return flat;
  const line = leastSquares(
    [new Float64Array(first.length).fill(1), first.map((_, i) => i + 1)],
    first,
  );
  if (line.status !== "ok") return flat;
  const [level, slope] = line.coefficients as unknown as [number, number];
  return isFactor(form)
    ? { ...asFactor({ level, slope }, adjusted), season }
    : { level, slope, season };
}

/** The line's first two values as a level and a factor; those of the series where it falls below 0. */
function asFactor({ level, slope }: { level: number; slope: number }, values: Float64Array) {
  const factor = (level + 2 * slope) / (level + slope);
  const before = (level + slope) / factor;
  if (before > 0 && factor > 0) return { level: before, slope: factor };
  return { level: values[0]!, slope: values[1]! / values[0]! };
}
