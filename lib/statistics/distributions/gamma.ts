import { incompleteGamma } from "../special/incompleteGamma.ts";
import { logGamma1p } from "../special/logGamma.ts";
import { logPoissonPoint } from "../special/logPoint.ts";
import { solveMonotone } from "../special/solveMonotone.ts";
import { logTail } from "../special/tails.ts";
import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Gamma distribution with mean shape × scale.
 *
 * @param shape - Above 0.
 * @param scale - Above 0, in the unit of x; default 1. It is 1 / rate.
 */
export function gamma(shape: number, scale = 1): ContinuousDistribution {
  const finite = (value: number) => value > 0 && value < Infinity;
  requireParameter(finite(shape), "gamma", "shape must be above 0 and finite", shape);
  requireParameter(finite(scale), "gamma", "scale must be above 0 and finite", scale);
  return continuous({
    name: "gamma",
    support: [0, Infinity],
    mean: shape * scale,
    variance: shape * scale * scale,
    logPdf: (x) => {
      if (x === 0) return shape < 1 ? Infinity : shape > 1 ? -Infinity : -Math.log(scale);
      return logPoissonPoint(shape, x / scale) + Math.log(shape) - Math.log(x);
    },
    tails: (x) => incompleteGamma(shape, x / scale),
    inverse: (p, lower) => scale * gammaQuantile(shape, Math.log(p), lower),
    sample: (random) => random.gamma(shape, scale),
  });
}

/** The x whose named tail has log probability `target`, by Newton's steps in log x. */
function gammaQuantile(shape: number, target: number, lower: boolean): number {
  const power = (target + logGamma1p(shape)) / shape;
  const start = lower ? Math.min(Math.log(shape), power) : Math.log(shape - target);
  const u = solveMonotone(
    (v) => {
      const x = Math.exp(v);
      // Below the smallest double the lower tail is its leading power.
      const tails =
        x > 0 ? incompleteGamma(shape, x) : { log: shape * v - logGamma1p(shape), lower: true };
      const log = logTail(tails, lower);
      const density =
        x > 0 ? logPoissonPoint(shape, x) + Math.log(shape) : tails.log + Math.log(shape);
      const slope = Math.exp(density - log);
      return { value: log - target, slope: lower ? slope : -slope };
    },
    start,
    lower,
  );
  return Math.exp(u);
}
