import type { Result } from "../result.ts";
import { correctedScoreBounds } from "./correctedScoreBounds.ts";
import { proportionResult } from "./proportionResult.ts";
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
  const bounds = continuity ? correctedScoreBounds : scoreBounds;
  return proportionResult("wilson-interval", { successes, trials, level }, (_, z) =>
    bounds(successes, trials, z),
  );
}
