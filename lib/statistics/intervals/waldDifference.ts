import { normal } from "../distributions/normal.ts";
import type { Interval } from "../result.ts";

interface WaldOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** Correction by (1/m + 1/n) / 2, default false. */
  readonly continuity?: boolean;
  /** Successes, and as many failures, added to each group, default 0. */
  readonly added?: number;
}

/**
 * Wald's interval for a difference of two independent proportions. With one success and one
 * failure added to each group it is Agresti and Caffo's.
 *
 * @param successes - Of both groups, at most the trials.
 * @param trials - Of both groups, above 0.
 * @see Newcombe (1998), Statistics in Medicine 17, 873–890, methods 1 and 2; Agresti & Caffo
 *   (2000), The American Statistician 54, 280–288.
 */
export function waldDifference(
  successes: readonly [number, number],
  trials: readonly [number, number],
  { level = 0.95, continuity = false, added = 0 }: WaldOptions = {},
): Interval {
  const [m, n] = [trials[0] + 2 * added, trials[1] + 2 * added];
  const [a, b] = [(successes[0] + added) / m, (successes[1] + added) / n];
  const error = Math.sqrt((a * (1 - a)) / m + (b * (1 - b)) / n);
  const half = normal().isf((1 - level) / 2) * error + (continuity ? (1 / m + 1 / n) / 2 : 0);
  return [a - b - half, a - b + half];
}
