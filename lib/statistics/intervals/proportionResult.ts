import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";

export interface ProportionCounts {
  /** Integer from 0 to trials. */
  readonly successes: number;
  /** Integer; 0 gives an undefined result. */
  readonly trials: number;
  /** Confidence level in (0, 1). */
  readonly level: number;
}

/**
 * A proportion with an interval whose bounds are kept within 0 and 1.
 *
 * @param bounds - From the share, z and the tail's probability at `level`.
 * @throws RangeError if there are more successes than trials.
 */
export function proportionResult(
  id: string,
  { successes, trials, level }: ProportionCounts,
  bounds: (share: number, z: number, tail: number) => readonly [number, number],
): Result {
  if (successes > trials)
    throw new RangeError(`${id}: successes must be at most trials = ${trials}, got ${successes}`);
  if (trials === 0) return undefinedResult(id, "no trials");
  const estimate = successes / trials;
  const tail = (1 - level) / 2;
  const [low, high] = bounds(estimate, normal().isf(tail), tail);
  return okResult(id, { estimate, interval: [Math.max(0, low), Math.min(1, high)], level });
}
