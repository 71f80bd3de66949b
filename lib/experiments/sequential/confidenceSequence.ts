import type { Alternative, Interval } from "../../statistics/result.ts";
import { withLog } from "../../statistics/tailP.ts";
import type { TailP } from "../../statistics/tailP.ts";

interface Sequence extends TailP {
  readonly statistic: number;
  readonly interval: Interval;
  /** Half-width over the standard error: what stands in for the fixed-sample quantile. */
  readonly critical: number;
  readonly rho: number;
}

/**
 * Asymptotic confidence sequence of a difference: valid at every look at once.
 *
 * @param n - Units in both arms together.
 * @param tuning - Number of units at which the interval is narrowest against a fixed one (N*).
 * @see Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (2024), Annals of Statistics 52, eq. 9 for
 *   two sides, eq. 134 for one; ρ by eq. 161.
 */
export function confidenceSequence(options: {
  readonly estimate: number;
  readonly standardError: number;
  readonly n: number;
  readonly tuning: number;
  readonly level: number;
  readonly alternative: Alternative;
  readonly null: number;
}): Sequence {
  const { estimate, standardError: se, n, tuning, level, alternative } = options;
  const alpha = 1 - level;
  const two = alternative === "two-sided";
  // One side at α is half of two sides at 2α (the mixture over one half of the line).
  const log = -2 * Math.log(two ? alpha : Math.min(1 - 1e-12, 2 * alpha));
  const rho = Math.sqrt((log + Math.log1p(log)) / tuning);
  const size = n * rho * rho;
  const spread = (size + 1) / size;
  const root = Math.sqrt(size + 1);
  const bound = two
    ? 2 * spread * Math.log(root / alpha)
    : 2 * spread * Math.log1p(root / (2 * alpha));
  const critical = Math.sqrt(bound);
  const statistic = (estimate - options.null) / se;
  const toward = alternative === "less" ? -statistic : two ? Math.abs(statistic) : statistic;
  // The α whose boundary the statistic just reaches, at this ρ.
  const exponent = (toward * toward) / (2 * spread);
  const p = two
    ? Math.min(1, root * Math.exp(-exponent))
    : toward <= 0
      ? 1
      : Math.min(1, root / 2 / Math.expm1(exponent));
  const tail = withLog(p, () => Math.log(two ? root : root / 2) - exponent);
  const half = critical * se;
  const interval: Interval = [
    alternative === "less" ? null : estimate - half,
    alternative === "greater" ? null : estimate + half,
  ];
  return { statistic, ...tail, interval, critical, rho };
}
