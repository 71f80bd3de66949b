import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { scoreBounds } from "./scoreBounds.ts";

export interface WilsonOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** Yates' continuity correction, default false. */
  readonly continuity?: boolean;
}

/**
 * Wilson's score interval for a proportion.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Wilson (1927), JASA 22; Newcombe (1998), Statistics in Medicine 17, methods 3 and 4.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  { level = 0.95, continuity = false }: WilsonOptions = {},
): Result {
  const id = "wilson-interval";
  if (successes > trials)
    throw new RangeError(`${id}: successes must be at most trials = ${trials}, got ${successes}`);
  if (trials === 0) return undefinedResult(id, "no trials");
  const estimate = successes / trials;
  const z = normal().isf((1 - level) / 2);
  const bounds = continuity ? corrected(estimate, trials, z) : scoreBounds(successes, trials, z);
  const low = successes === 0 ? 0 : bounds[0];
  const high = successes === trials ? 1 : bounds[1];
  return okResult(id, { estimate, interval: [low, high] as const, level });
}

function corrected(p: number, n: number, z: number): [number, number] {
  const square = z * z;
  const side = (sign: 1 | -1) => {
    const inner = square + sign * 2 - 1 / n + 4 * p * (n * (1 - p) - sign);
    return (2 * n * p + square + sign * (1 + z * Math.sqrt(inner))) / (2 * (n + square));
  };
  return [Math.max(0, side(-1)), Math.min(1, side(1))];
}
