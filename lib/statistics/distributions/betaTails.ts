import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logGamma } from "../special/logGamma.ts";
import { logBinomialPoint } from "../special/logPoint.ts";
import { solveMonotone } from "../special/solveMonotone.ts";
import { logTail } from "../special/tails.ts";

/**
 * The logit u = log(x / (1 − x)) of the beta quantile whose named tail has log probability
 * `target`. x and 1 − x both keep their digits in u, which F and t quantiles need.
 */
export function betaLogit(a: number, b: number, target: number, lower: boolean): number {
  const start = startLogit(a, b, target, lower);
  return solveMonotone(
    (u) => {
      const x = 1 / (1 + Math.exp(-u));
      const y = 1 / (1 + Math.exp(u));
      if (x === 0 || y === 0) return beyond(a, b, u, { target, lower });
      const log = logTail(incompleteBeta(a, b, x, y), lower);
      const density = logBinomialPoint(a, b, x, y) + Math.log(a) + Math.log(b) - Math.log(a + b);
      const slope = Math.exp(density - log);
      return { value: log - target, slope: lower ? slope : -slope };
    },
    start,
    lower,
  );
}

interface Target {
  readonly target: number;
  readonly lower: boolean;
}

/** Where x or 1 − x has left the range of doubles, a tail is its leading power. */
function beyond(a: number, b: number, u: number, { target, lower }: Target) {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const small = u < 0 ? a * u - Math.log(a) - logBeta : -b * u - Math.log(b) - logBeta;
  const log = logTail({ log: small, lower: u < 0 }, lower);
  const slope = (u < 0 ? a : -b) * Math.exp(small - log) * (u < 0 === lower ? 1 : -1);
  return { value: log - target, slope };
}

/** The power law of a small parameter's tail, or the mean. */
function startLogit(a: number, b: number, target: number, lower: boolean): number {
  const mean = Math.log(a / b);
  const near = lower ? a : b;
  if (near >= 5) return mean;
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const power = (target + Math.log(near) + logBeta) / near;
  return lower ? Math.min(mean, power) : Math.max(mean, -power);
}
