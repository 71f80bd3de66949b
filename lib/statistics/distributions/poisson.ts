import { incompleteGamma } from "../special/incompleteGamma.ts";
import { logPoissonPoint } from "../special/logPoint.ts";
import { discrete } from "./discrete.ts";
import { requireParameter } from "./requireParameter.ts";
import type { DiscreteDistribution } from "./types.ts";

/**
 * Poisson distribution.
 *
 * @param mean - Expected count, at least 0.
 */
export function poisson(mean: number): DiscreteDistribution {
  requireParameter(
    mean >= 0 && mean < Infinity,
    "poisson",
    "mean must be finite and at least 0",
    mean,
  );
  return discrete({
    name: "poisson",
    support: [0, mean === 0 ? 0 : Infinity],
    mean,
    variance: mean,
    logPmf: (k) => logPoissonPoint(k, mean),
    tails: (k) => {
      const { log, lower } = incompleteGamma(k + 1, mean);
      return { log, lower: !lower };
    },
    sample: (random) => random.poisson(mean),
  });
}
