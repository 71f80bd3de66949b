import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logBinomialPoint } from "../special/logPoint.ts";
import { discrete } from "./discrete.ts";
import { requireParameter } from "./requireParameter.ts";
import type { DiscreteDistribution } from "./types.ts";

/**
 * Negative binomial distribution: failures before the r-th success (0, 1, …).
 *
 * @param r - Successes waited for, above 0; not necessarily an integer.
 * @param p - Probability of success in (0, 1].
 */
export function negativeBinomial(r: number, p: number): DiscreteDistribution {
  requireParameter(r > 0 && r < Infinity, "negativeBinomial", "r must be above 0 and finite", r);
  requireParameter(p > 0 && p <= 1, "negativeBinomial", "p must lie in (0, 1]", p);
  const q = 1 - p;
  return discrete({
    name: "negativeBinomial",
    support: [0, p === 1 ? 0 : Infinity],
    mean: (r * q) / p,
    variance: (r * q) / p / p,
    logPmf: (k) =>
      k === 0 ? r * Math.log1p(-q) : Math.log(r) - Math.log(r + k) + logBinomialPoint(r, k, p, q),
    tails: (k) => incompleteBeta(r, k + 1, p, q),
    sample: (random) => (q === 0 ? 0 : random.poisson(random.gamma(r, q / p))),
  });
}
