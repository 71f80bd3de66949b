import { beta } from "../distributions/beta.ts";
import type { Result } from "../result.ts";
import { proportionResult } from "./proportionResult.ts";

interface JeffreysOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** Whether a bound is 0 without successes and 1 without failures, default true. */
  readonly closed?: boolean;
}

/**
 * Jeffreys' interval for a proportion: equal tails of the posterior under a Beta(½, ½) prior.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Brown, Cai & DasGupta (2001), Statistical Science 16, 101–133, section 3.1.3.
 */
export function jeffreysInterval(
  successes: number,
  trials: number,
  { level = 0.95, closed = true }: JeffreysOptions = {},
): Result {
  const counts = { successes, trials, level };
  return proportionResult("jeffreys-interval", counts, (_share, _z, tail) => {
    const posterior = beta(successes + 0.5, trials - successes + 0.5);
    const low = closed && successes === 0 ? 0 : posterior.quantile(tail);
    return [low, closed && successes === trials ? 1 : posterior.isf(tail)];
  });
}
