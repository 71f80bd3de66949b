import { normal } from "../distributions/normal.ts";
import type { Interval } from "../result.ts";
import { findRoot } from "../special/findRoot.ts";
import { restrictedRates } from "./restrictedRates.ts";

interface ScoreOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** The variance times N / (N − 1), default true; without it the interval is Mee's. */
  readonly correction?: boolean;
}

/**
 * Miettinen and Nurminen's score interval: the differences that a score test does not reject.
 *
 * @param successes - Of both groups, at most the trials.
 * @param trials - Of both groups, above 0.
 * @see Miettinen & Nurminen (1985), Statistics in Medicine 4, 213–226; Mee (1984), Biometrics 40.
 */
export function scoreDifference(
  successes: readonly [number, number],
  trials: readonly [number, number],
  { level = 0.95, correction = true }: ScoreOptions = {},
): Interval {
  const [m, n] = trials;
  const estimate = successes[0] / m - successes[1] / n;
  const z = normal().isf((1 - level) / 2);
  const factor = correction ? (m + n) / (m + n - 1) : 1;
  // Squares without a quotient: finite also where the variance is 0.
  const excess = (difference: number) => {
    const [a, b] = restrictedRates(successes, trials, difference);
    const variance = ((a * (1 - a)) / m + (b * (1 - b)) / n) * factor;
    return Math.abs(estimate - difference) - z * Math.sqrt(variance);
  };
  const bound = (end: -1 | 1) => {
    if (estimate === end || !(excess(end) > 0)) return end;
    // Where both rates are 0 or 1 the estimate itself is a root: the bound lies beyond it.
    const start = excess(estimate) < 0 ? estimate : estimate + end * 2 ** -40;
    return findRoot(excess, start, end);
  };
  return [bound(-1), bound(1)];
}
