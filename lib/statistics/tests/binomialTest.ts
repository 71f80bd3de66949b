import { binomial } from "../distributions/binomial.ts";
import type { DiscreteDistribution } from "../distributions/types.ts";
import { clopperPearsonBounds } from "../intervals/clopperPearsonBounds.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";

export interface BinomialOptions {
  /** Proportion under the null hypothesis in [0, 1], default 0.5. */
  readonly null?: number;
  readonly level?: number;
  readonly alternative?: Alternative;
}

/** Two probabilities that agree but for rounding count as equal, as in R and SciPy. */
const FUZZ = 1e-7;

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
    p: pValue(distribution, successes, trials, alternative),
  });
}

function pValue(
  distribution: DiscreteDistribution,
  successes: number,
  trials: number,
  alternative: Alternative,
): number {
  if (alternative === "less") return distribution.cdf(successes);
  if (alternative === "greater") return distribution.sf(successes - 1);
  const mean = distribution.mean!;
  const limit = distribution.logPmf(successes) + FUZZ;
  if (successes === mean || limit === -Infinity) return limit === -Infinity ? 0 : 1;
  const rare = (k: number) => distribution.logPmf(k) <= limit;
  if (successes < mean) {
    const start = firstTrue(rare, Math.ceil(mean), trials + 1);
    return Math.min(1, distribution.cdf(successes) + distribution.sf(start - 1));
  }
  const end = firstTrue((k) => rare(-k), -Math.floor(mean), 1);
  return Math.min(1, distribution.cdf(-end) + distribution.sf(successes - 1));
}

/** Smallest integer from `low` for which a monotone condition holds; `high` when none below does. */
function firstTrue(holds: (k: number) => boolean, low: number, high: number): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
