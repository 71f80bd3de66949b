import { normal } from "../../statistics/distributions/normal.ts";
import type { Alternative, Interval } from "../../statistics/result.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { withLog } from "../../statistics/tailP.ts";
import type { TailP } from "../../statistics/tailP.ts";

/**
 * Log likelihood ratio of a normal mixture N(θ₀, τ²) of effects against θ₀; of its half above θ₀
 * when one-sided.
 *
 * @param z - Distance of the estimate from θ₀ in standard errors.
 * @param weight - τ² over the squared standard error.
 */
function logMixtureRatio(z: number, weight: number, oneSided: boolean): number {
  const two = -0.5 * Math.log1p(weight) + 0.5 * z * z * (weight / (1 + weight));
  if (!oneSided) return two;
  return two + Math.LN2 + normal().logCdf(z * Math.sqrt(weight / (1 + weight)));
}

/**
 * Mixture sequential probability ratio test: p-value and interval that stay valid at every look.
 *
 * @see Johari, Koomen, Pekelis & Walsh (2017), KDD; Johari, Pekelis & Walsh (2022), Operations
 *   Research 70, eq. 6 for the two-sided mixture.
 */
export function mixtureTest(options: {
  readonly estimate: number;
  readonly standardError: number;
  readonly null: number;
  /** Variance of the mixing normal, in squared units of the estimate. */
  readonly mixingVariance: number;
  /** Chance of any false rejection that the boundary has. */
  readonly alpha: number;
  readonly alternative: Alternative;
}): TailP & { statistic: number; logRatio: number; interval: Interval; critical: number } {
  const { estimate, standardError: se, mixingVariance, alpha, alternative } = options;
  const weight = mixingVariance / (se * se);
  const oneSided = alternative !== "two-sided";
  const statistic = (estimate - options.null) / se;
  const toward = alternative === "less" ? -statistic : statistic;
  const logRatio = logMixtureRatio(toward, weight, oneSided);
  const target = -Math.log(alpha);
  const off = (z: number) => logMixtureRatio(z, weight, oneSided) - target;
  let high = 2;
  while (off(high) < 0) high *= 2;
  const critical = oneSided
    ? findRoot(off, -high, high)
    : Math.sqrt((2 * target + Math.log1p(weight)) * (1 + 1 / weight));
  const half = critical * se;
  return {
    statistic,
    logRatio,
    ...withLog(Math.min(1, Math.exp(-logRatio)), () => -logRatio),
    critical,
    interval: [
      alternative === "less" ? null : estimate - half,
      alternative === "greater" ? null : estimate + half,
    ],
  };
}
