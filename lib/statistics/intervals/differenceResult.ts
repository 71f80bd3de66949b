import { okResult, undefinedResult } from "../result.ts";
import type { Interval, Result } from "../result.ts";

export interface DifferenceCounts {
  /** Of both groups, integers from 0 to their trials. */
  readonly successes: ArrayLike<number>;
  /** Of both groups; 0 gives an undefined result. */
  readonly trials: ArrayLike<number>;
  /** Confidence level in (0, 1). */
  readonly level: number;
}

type Pair = readonly [number, number];

/**
 * A difference of two independent proportions (first − second) with an interval that is kept
 * within −1 and 1.
 *
 * @param bounds - From the successes and the trials of both groups.
 * @throws RangeError if there are more successes than trials.
 */
export function differenceResult(
  id: string,
  { successes, trials, level }: DifferenceCounts,
  bounds: (successes: Pair, trials: Pair) => Interval,
): Result<{ rates: Pair }> {
  const x: Pair = [successes[0]!, successes[1]!];
  const n: Pair = [trials[0]!, trials[1]!];
  const above = x.findIndex((count, i) => count > n[i]!);
  if (above >= 0)
    throw new RangeError(
      `${id}: successes must be at most trials = ${n[above]}, got ${x[above]} at index ${above}`,
    );
  const empty = n.indexOf(0);
  if (empty >= 0) return undefinedResult(id, `no trials in group ${empty}`);
  const rates: Pair = [x[0] / n[0], x[1] / n[1]];
  const [low, high] = bounds(x, n);
  const interval: Interval = [
    low === null ? null : Math.max(-1, low),
    high === null ? null : Math.min(1, high),
  ];
  return okResult(id, { estimate: rates[0] - rates[1], interval, level, rates });
}
