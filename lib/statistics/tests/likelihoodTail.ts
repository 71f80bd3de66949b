import type { DiscreteDistribution } from "../distributions/types.ts";
import { withLog } from "../tailP.ts";
import type { TailP } from "../tailP.ts";

/** Two probabilities that agree but for rounding count as equal, as in R. */
const FUZZ = 1e-7;

/**
 * Two-sided p of a unimodal discrete distribution: all outcomes at most as probable as the one
 * observed.
 */
export function likelihoodTail(distribution: DiscreteDistribution, observed: number): TailP {
  const limit = distribution.logPmf(observed) + FUZZ;
  if (limit === -Infinity) return { p: 0 };
  const mean = distribution.mean!;
  const [least, most] = distribution.support;
  if (observed === mean) return { p: 1 };
  const rare = (k: number) => distribution.logPmf(k) <= limit;
  if (observed < mean) {
    const start = firstTrue(rare, Math.ceil(mean), most + 1);
    return bothTails(distribution, observed, start - 1);
  }
  const end = -firstTrue((k) => rare(-k), -Math.floor(mean), 1 - least);
  return bothTails(distribution, end, observed - 1);
}

/** P(X ≤ low) + P(X > high). */
function bothTails(distribution: DiscreteDistribution, low: number, high: number): TailP {
  return withLog(Math.min(1, distribution.cdf(low) + distribution.sf(high)), () => {
    const [below, above] = [distribution.logCdf(low), distribution.logSf(high)];
    const most = Math.max(below, above);
    return most + Math.log1p(Math.exp(Math.min(below, above) - most));
  });
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
