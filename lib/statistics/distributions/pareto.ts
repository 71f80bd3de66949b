import { log1mexp } from "../special/tails.ts";
import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Pareto distribution (type I): P(X > x) = (scale / x)^shape from x = scale on.
 *
 * @param shape - Tail index, above 0.
 * @param scale - Smallest value, above 0; default 1.
 */
export function pareto(shape: number, scale = 1): ContinuousDistribution {
  const finite = (value: number) => value > 0 && value < Infinity;
  requireParameter(finite(shape), "pareto", "shape must be above 0 and finite", shape);
  requireParameter(finite(scale), "pareto", "scale must be above 0 and finite", scale);
  const square = (shape - 1) * (shape - 1) * (shape - 2);
  return continuous({
    name: "pareto",
    support: [scale, Infinity],
    mean: shape > 1 ? (shape * scale) / (shape - 1) : Infinity,
    variance: shape > 2 ? (scale * scale * shape) / square : shape > 1 ? Infinity : undefined,
    logPdf: (x) => Math.log(shape / x) - shape * logRatio(x, scale),
    tails: (x) => {
      const log = -shape * logRatio(x, scale);
      return log < -Math.LN2 ? { log, lower: false } : { log: log1mexp(log), lower: true };
    },
    inverse: (p, lower) => scale * Math.exp(-(lower ? Math.log1p(-p) : Math.log(p)) / shape),
  });
}

/** log(x / scale), exact near 1. */
const logRatio = (x: number, scale: number) => Math.log1p((x - scale) / scale);
