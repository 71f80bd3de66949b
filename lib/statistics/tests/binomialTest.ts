import { binomial } from "../distributions/binomial.ts";
import { clopperPearsonBounds } from "../intervals/clopperPearsonBounds.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { likelihoodTail } from "./likelihoodTail.ts";
import { tailP } from "../tailP.ts";

export interface BinomialOptions {
  /** Proportion under the null hypothesis in [0, 1], default 0.5. */
  readonly null?: number;
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * Exact binomial test of a proportion with the Clopper–Pearson interval.
 *
 * Two-sided p adds all outcomes that are at most as probable as the one seen.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Clopper & Pearson (1934), Biometrika 26. Checked against SciPy.
 */
export function binomialTest(
  successes: number,
  trials: number,
  options: BinomialOptions = {},
): Result {
  const id = "binomial-test";
  const { null: rate = 0.5, level = 0.95, alternative = "two-sided" } = options;
  if (successes > trials)
    throw new RangeError(`${id}: successes must be at most trials = ${trials}, got ${successes}`);
  if (trials === 0) return undefinedResult(id, "no trials");
  const distribution = binomial(trials, rate);
  const tail = alternative === "two-sided" ? (1 - level) / 2 : 1 - level;
  const [low, high] = clopperPearsonBounds(successes, trials, tail);
  return okResult(id, {
    estimate: successes / trials,
    interval: [alternative === "less" ? null : low, alternative === "greater" ? null : high],
    level,
    alternative,
    statistic: successes,
    ...(alternative === "less"
      ? tailP(distribution, successes, "less")
      : alternative === "greater"
        ? tailP(distribution, successes - 1)
        : likelihoodTail(distribution, successes)),
  });
}
