import { studentT } from "./distributions/studentT.ts";
import type { Alternative, Interval } from "./result.ts";
import { tailP } from "./tailP.ts";
import type { TailP } from "./tailP.ts";

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
export function tInterval(options: Options): TailP & {
  statistic: number;
  interval: Interval;
} {
  const { estimate, standardError, df, level, alternative } = options;
  const t = studentT(df);
  // Overflow in the caller: passed on, for the distribution refuses NaN as an argument.
  if (!Number.isFinite(estimate) || !Number.isFinite(standardError))
    return { statistic: NaN, p: NaN, interval: [NaN, NaN] };
  const statistic = (estimate - (options.null ?? 0)) / standardError;
  const reach = (alpha: number) => t.isf(alpha) * standardError;
  const p = tailP(t, statistic, alternative);
  switch (alternative) {
    case "two-sided": {
      const half = reach((1 - level) / 2);
      return { statistic, ...p, interval: [estimate - half, estimate + half] };
    }
    case "greater":
      return { statistic, ...p, interval: [estimate - reach(1 - level), null] };
    case "less":
      return { statistic, ...p, interval: [null, estimate + reach(1 - level)] };
  }
}
