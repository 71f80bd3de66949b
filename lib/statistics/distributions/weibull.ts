import { logGamma1p } from "../special/logGamma.ts";
import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Weibull distribution: P(X > x) = exp(−(x / scale)^shape).
 *
 * @param shape - Above 0; 1 is the exponential distribution.
 * @param scale - Above 0, in the unit of x; default 1.
 */
export function weibull(shape: number, scale = 1): ContinuousDistribution {
  const finite = (value: number) => value > 0 && value < Infinity;
  requireParameter(finite(shape), "weibull", "shape must be above 0 and finite", shape);
  requireParameter(finite(scale), "weibull", "scale must be above 0 and finite", scale);
  const first = Math.exp(logGamma1p(1 / shape));
  return continuous({
    name: "weibull",
    support: [0, Infinity],
    mean: scale * first,
    variance: scale * scale * spread(shape, first),
    logPdf: (x) => {
      if (x === 0) return shape < 1 ? Infinity : shape > 1 ? -Infinity : -Math.log(scale);
      const z = x / scale;
      return Math.log(shape / scale) + (shape - 1) * Math.log(z) - z ** shape;
    },
    tails: (x) => {
      const hazard = (x / scale) ** shape;
      return hazard > Math.LN2
        ? { log: -hazard, lower: false }
        : { log: Math.log(-Math.expm1(-hazard)), lower: true };
    },
    inverse: (p, lower) => scale * (lower ? -Math.log1p(-p) : -Math.log(p)) ** (1 / shape),
  });
}

/** Γ(1 + 2/k) − Γ(1 + 1/k)², without cancelling for large k. */
function spread(shape: number, first: number): number {
  const logRatio = logGamma1p(2 / shape) - 2 * logGamma1p(1 / shape);
  return first * first * Math.expm1(logRatio);
}
