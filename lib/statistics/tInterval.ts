import { studentT } from "./distributions/studentT.ts";
import type { Alternative, Interval } from "./result.ts";

interface Options {
  readonly estimate: number;
  /** Above 0, in the unit of the estimate. */
  readonly standardError: number;
  /** Infinity for the normal distribution. */
  readonly df: number;
  /** Value under the null hypothesis, default 0. */
  readonly null?: number;
  readonly level: number;
  readonly alternative: Alternative;
}

/** Statistic, p-value and matching interval of an estimate whose error follows Student's t. */
export function tInterval(options: Options): {
  statistic: number;
  p: number;
  interval: Interval;
} {
  const { estimate, standardError, df, level, alternative } = options;
  const t = studentT(df);
  // Overflow in the caller: passed on, for the distribution refuses NaN as an argument.
  if (!Number.isFinite(estimate) || !Number.isFinite(standardError))
    return { statistic: NaN, p: NaN, interval: [NaN, NaN] };
  const statistic = (estimate - (options.null ?? 0)) / standardError;
  const reach = (alpha: number) => t.isf(alpha) * standardError;
  switch (alternative) {
    case "two-sided": {
      const half = reach((1 - level) / 2);
      const p = Math.min(1, 2 * t.sf(Math.abs(statistic)));
      return { statistic, p, interval: [estimate - half, estimate + half] };
    }
    case "greater":
      return { statistic, p: t.sf(statistic), interval: [estimate - reach(1 - level), null] };
    case "less":
      return { statistic, p: t.cdf(statistic), interval: [null, estimate + reach(1 - level)] };
  }
}
