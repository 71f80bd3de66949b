import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { chartPoints, runRules } from "./chartPoints.ts";
import type { ChartPoint } from "./chartPoints.ts";

/** d₂ and d₃ of two normal values: mean and sd of their range in units of σ. */
const D2 = 2 / Math.sqrt(Math.PI);
const D3 = Math.sqrt(2 - 4 / Math.PI);

export interface XmrOptions {
  /** Limits come from the first so many values, default all. */
  readonly baseline?: number | undefined;
  /** Also applies Western Electric's run rules, default false. */
  readonly runRules?: boolean;
}

/**
 * Individuals and moving-range chart: limits at the mean ± 3 M̄R / d₂ with d₂ = 2/√π (textbooks:
 * ± 2.66 M̄R), and at 3.27 M̄R for the ranges.
 *
 * @param values - In the order of time.
 * @returns undefined with fewer than 2 baseline values or when those never change.
 * @see Wheeler & Chambers (1992), Understanding Statistical Process Control, 3; NIST 6.3.2.2.
 */
export function xmrChart(
  values: ArrayLike<number>,
  { baseline, runRules: withRules = false }: XmrOptions = {},
): Result<{
  points: readonly ChartPoint[];
  signals: readonly number[];
  centre: number;
  lower: number;
  upper: number;
  sigma: number;
  meanRange: number;
  rangeUpper: number;
  ranges: Float64Array;
  rangeSignals: readonly number[];
}> {
  const id = "xmr-chart";
  const n = values.length;
  const used = baseline ?? n;
  if (used > n)
    throw new RangeError(
      `${id}: baseline must be at most the number of values = ${n}, got ${used}`,
    );
  if (used < 2) return undefinedResult(id, `a range needs 2 baseline values, got ${used}`);
  const ranges = Float64Array.from({ length: n - 1 }, (_, i) =>
    Math.abs(values[i + 1]! - values[i]!),
  );
  const meanOf = (list: ArrayLike<number>, count: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += list[i]! / count;
    return sum;
  };
  const centre = meanOf(values, used);
  const meanRange = meanOf(ranges, used - 1);
  if (!(meanRange > 0)) return undefinedResult(id, "the baseline values never change");
  const sigma = meanRange / D2;
  const [lower, upper] = [centre - 3 * sigma, centre + 3 * sigma];
  const rangeUpper = meanRange * (1 + (3 * D3) / D2);
  const rules = withRules
    ? runRules(Float64Array.from(values, (value) => (value - centre) / sigma))
    : undefined;
  const limits = Array.from(values, (value) => ({ value, centre, lower, upper }));
  return okResult(id, {
    ...chartPoints(limits, rules),
    ...{ centre, lower, upper, sigma, meanRange, rangeUpper, ranges },
    rangeSignals: Array.from(ranges).flatMap((range, i) => (range > rangeUpper ? [i + 1] : [])),
  });
}
