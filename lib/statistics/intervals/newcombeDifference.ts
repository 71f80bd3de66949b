import { normal } from "../distributions/normal.ts";
import type { Alternative, Interval } from "../result.ts";
import { correctedScoreBounds } from "./correctedScoreBounds.ts";
import { scoreBounds } from "./scoreBounds.ts";

interface NewcombeOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  readonly alternative?: Alternative;
  /** Yates' correction of the single bounds (method 11), default false. */
  readonly continuity?: boolean;
}

/**
 * Newcombe's hybrid score interval for a difference of two independent proportions.
 *
 * @param successes - Of both groups, at most the trials.
 * @param trials - Of both groups, above 0.
 * @see Newcombe (1998), Statistics in Medicine 17, 873–890, methods 10 and 11.
 */
export function newcombeDifference(
  [x, y]: readonly [number, number],
  [m, n]: readonly [number, number],
  { level = 0.95, alternative = "two-sided", continuity = false }: NewcombeOptions = {},
): Interval {
  const z = normal().isf(alternative === "two-sided" ? (1 - level) / 2 : 1 - level);
  const [a, b] = [x / m, y / n];
  const bounds = continuity ? correctedScoreBounds : scoreBounds;
  const [lowA, highA] = bounds(x, m, z);
  const [lowB, highB] = bounds(y, n, z);
  const sign = Math.sign(z);
  const low = a - b - sign * Math.hypot(a - lowA, highB - b);
  const high = a - b + sign * Math.hypot(highA - a, b - lowB);
  return [alternative === "less" ? null : low, alternative === "greater" ? null : high];
}
