import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logBinomialPoint } from "../special/logPoint.ts";
import { discrete } from "./discrete.ts";
import { requireParameter } from "./requireParameter.ts";
import type { DiscreteDistribution } from "./types.ts";

/**
 * Binomial distribution: successes in n independent trials.
 *
 * @param n - Trials, an integer of at least 0.
 * @param p - Probability of success in [0, 1].
 */
export function binomial(n: number, p: number): DiscreteDistribution {
  requireParameter(
    Number.isSafeInteger(n) && n >= 0,
    "binomial",
    "n must be an integer of at least 0",
    n,
  );
  requireParameter(p >= 0 && p <= 1, "binomial", "p must lie in [0, 1]", p);
  const q = 1 - p;
  return discrete({
    name: "binomial",
    support: [p === 1 ? n : 0, p === 0 ? 0 : n],
    mean: n * p,
    variance: n * p * q,
    logPmf: (k) => logBinomialPoint(k, n - k, p, q),
    tails: (k) => {
      const { log, lower } = incompleteBeta(k + 1, n - k, p, q);
      return { log, lower: !lower };
    },
  });
}
