import type { DiscreteDistribution } from "../distributions/types.ts";

/** Two probabilities that agree but for rounding count as equal, as in R. */
const FUZZ = 1e-7;

/**
 * Two-sided p of a unimodal discrete distribution: all outcomes at most as probable as the one
 * observed.
 */
export function likelihoodTail(distribution: DiscreteDistribution, observed: number): number {
  const limit = distribution.logPmf(observed) + FUZZ;
  if (limit === -Infinity) return 0;
  const mean = distribution.mean!;
  const [least, most] = distribution.support;
  if (observed === mean) return 1;
  const rare = (k: number) => distribution.logPmf(k) <= limit;
  if (observed < mean) {
    const start = firstTrue(rare, Math.ceil(mean), most + 1);
    return Math.min(1, distribution.cdf(observed) + distribution.sf(start - 1));
  }
  const end = -firstTrue((k) => rare(-k), -Math.floor(mean), 1 - least);
  return Math.min(1, distribution.cdf(end) + distribution.sf(observed - 1));
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
