import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";
import { weibull } from "./weibull.ts";

/**
 * Exponential distribution with mean 1 / rate.
 *
 * @param rate - Events per unit of x, above 0; default 1.
 */
export function exponential(rate = 1): ContinuousDistribution {
  requireParameter(
    rate > 0 && rate < Infinity,
    "exponential",
    "rate must be above 0 and finite",
    rate,
  );
  return {
    ...weibull(1, 1 / rate),
    mean: 1 / rate,
    variance: 1 / rate / rate,
    sample: (random) => random.exponential(rate),
  };
}
