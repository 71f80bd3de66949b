import { normal } from "../distributions/normal.ts";
import { scoreBounds } from "../intervals/scoreBounds.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Assumption, Interval, Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";

export interface OneProportionOptions {
  /** Proportion under the null hypothesis, in (0, 1), default 0.5. */
  readonly null?: number;
  /** Whose variance: `null` (score test, default) or `sample` (Wald test). */
  readonly variance?: "null" | "sample";
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * z-test for one proportion. The interval matches the test: Wilson's for `null`, Wald's for
 * `sample`.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Wilson (1927), JASA 22.
 */
export function oneProportionZ(
  successes: number,
  trials: number,
  options: OneProportionOptions = {},
): Result {
  const id = "one-proportion-z";
  const { variance = "null", level = 0.95, alternative = "two-sided" } = options;
  const hypothesis = options.null ?? 0.5;
  if (successes > trials)
    throw new RangeError(`${id}: successes must be at most trials = ${trials}, got ${successes}`);
  if (trials === 0) return undefinedResult(id, "no trials");
  const estimate = successes / trials;
  const rate = variance === "null" ? hypothesis : estimate;
  const standardError = Math.sqrt((rate * (1 - rate)) / trials);
  if (standardError === 0)
    return undefinedResult(id, "zero variance: all trials ended alike", { estimate });
  const wald = tInterval({
    estimate,
    standardError,
    df: Infinity,
    null: hypothesis,
    level,
    alternative,
  });
  const interval =
    variance === "null" ? scoreInterval(successes, trials, level, alternative) : wald.interval;
  return okResult(id, {
    estimate,
    ...wald,
    interval,
    level,
    alternative,
    standardError,
    assumptions: [enough(trials * hypothesis, trials * (1 - hypothesis))],
  });
}

function scoreInterval(
  successes: number,
  trials: number,
  level: number,
  alternative: Alternative,
): Interval {
  const tail = alternative === "two-sided" ? (1 - level) / 2 : 1 - level;
  const [low, high] = scoreBounds(successes, trials, normal().isf(tail));
  return [alternative === "less" ? null : low, alternative === "greater" ? null : high];
}

function enough(successes: number, failures: number): Assumption {
  return {
    name: "normal approximation",
    ok: Math.min(successes, failures) >= 5,
    detail: `expected ${successes} successes and ${failures} failures; below 5 use the exact test`,
  };
}
