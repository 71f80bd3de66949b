import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { chartPoints, runRules } from "./chartPoints.ts";
import type { ChartPoint } from "./chartPoints.ts";
import type { RateChartOptions } from "./pChart.ts";

/**
 * u-chart of counts per unit (a c-chart when every exposure is equal): limits at ū ± 3 √(ū/nᵢ); a
 * lower limit below 0 is null.
 *
 * @param counts - Events in each period.
 * @param exposure - Units in each period, above 0.
 * @returns `dispersion`: Σ z² / (periods − 1); far above 1, the limits are too narrow.
 * @throws RangeError when an exposure is 0.
 * @see Montgomery (2009), Statistical Quality Control, 7.3; NIST/SEMATECH e-Handbook 6.3.3.1.
 */
export function uChart(
  counts: ArrayLike<number>,
  exposure: ArrayLike<number>,
  { target, runRules: withRules = false }: RateChartOptions = {},
): Result<{
  points: readonly ChartPoint[];
  signals: readonly number[];
  centre: number;
  dispersion: number | null;
}> {
  const id = "u-chart";
  requireEqualLengths(id, { counts, exposure });
  let [events, units] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    events += counts[i]!;
    units += exposure[i]!;
  }
  const centre = target ?? events / units;
  if (!(centre > 0)) return undefinedResult(id, "no events: the rate is 0");
  const spread = (i: number) => Math.sqrt(centre / exposure[i]!);
  const z = Float64Array.from(counts, (count, i) => (count / exposure[i]! - centre) / spread(i));
  const limits = Array.from(counts, (count, i) => {
    const lower = centre - 3 * spread(i);
    const upper = centre + 3 * spread(i);
    return { value: count / exposure[i]!, centre, lower: lower > 0 ? lower : null, upper };
  });
  return okResult(id, {
    ...chartPoints(limits, withRules ? runRules(z) : undefined),
    centre,
    dispersion:
      z.length > 1 ? z.reduce((sum, value) => sum + value * value, 0) / (z.length - 1) : null,
  });
}
