import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { chartPoints, runRules } from "./chartPoints.ts";
import type { ChartPoint } from "./chartPoints.ts";

export interface RateChartOptions {
  /** Rate to hold, default that of all rows. */
  readonly target?: number | undefined;
  /** Also applies Western Electric's run rules, default false. */
  readonly runRules?: boolean;
}

/**
 * p-chart of shares: limits at p̄ ± 3 √(p̄(1 − p̄)/nᵢ), cut to [0, 1] (null there: no limit).
 *
 * @param successes - At most `trials` in each period.
 * @param trials - Above 0.
 * @returns `dispersion`: Σ z² / (periods − 1); far above 1, the limits are too narrow.
 * @throws RangeError when successes exceed trials or trials are 0.
 * @see Montgomery (2009), Statistical Quality Control, 7.2; NIST/SEMATECH e-Handbook 6.3.3.2.
 */
export function pChart(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
  { target, runRules: withRules = false }: RateChartOptions = {},
): Result<{
  points: readonly ChartPoint[];
  signals: readonly number[];
  centre: number;
  dispersion: number | null;
}> {
  const id = "p-chart";
  requireEqualLengths(id, { successes, trials });
  let [k, n] = [0, 0];
  for (let i = 0; i < trials.length; i++) {
    if (!(trials[i]! > 0))
      throw new RangeError(`${id}: trials must be above 0, got ${trials[i]} at index ${i}`);
    if (successes[i]! > trials[i]!)
      throw new RangeError(
        `${id}: successes must be at most trials = ${trials[i]}, got ${successes[i]} at index ${i}`,
      );
    k += successes[i]!;
    n += trials[i]!;
  }
  const centre = target ?? k / n;
  if (!(centre > 0 && centre < 1))
    return undefinedResult(id, `no spread: the rate is ${centre} throughout`);
  const spread = (i: number) => Math.sqrt((centre / trials[i]!) * (1 - centre));
  const z = Float64Array.from(successes, (count, i) => (count / trials[i]! - centre) / spread(i));
  const limits = Array.from(successes, (count, i) => {
    const [lower, upper] = [centre - 3 * spread(i), centre + 3 * spread(i)];
    return {
      value: count / trials[i]!,
      centre,
      lower: lower > 0 ? lower : null,
      upper: upper < 1 ? upper : null,
    };
  });
  return okResult(id, {
    ...chartPoints(limits, withRules ? runRules(z) : undefined),
    centre,
    dispersion:
      z.length > 1 ? z.reduce((sum, value) => sum + value * value, 0) / (z.length - 1) : null,
  });
}
