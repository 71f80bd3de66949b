import { erf, logErfc } from "../special/erfc.ts";
import { solveMonotone } from "../special/solveMonotone.ts";
import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

const LOG_SQRT_TWO_PI = 0.91893853320467274178;

/**
 * Normal distribution.
 *
 * @param mean - Finite; default 0.
 * @param sd - Standard deviation above 0, in the unit of the mean; default 1.
 * @throws RangeError for a parameter out of range.
 */
export function normal(mean = 0, sd = 1): ContinuousDistribution {
  requireParameter(Number.isFinite(mean), "normal", "mean must be finite", mean);
  requireParameter(sd > 0 && sd < Infinity, "normal", "sd must be above 0 and finite", sd);
  return continuous({
    name: "normal",
    support: [-Infinity, Infinity],
    mean,
    variance: sd * sd,
    logPdf: (x) => {
      const z = (x - mean) / sd;
      return -0.5 * z * z - LOG_SQRT_TWO_PI - Math.log(sd);
    },
    tails: (x) => {
      const z = (x - mean) / sd;
      return { log: logErfc(Math.abs(z) * Math.SQRT1_2) - Math.LN2, lower: z < 0 };
    },
    inverse: (p, lower) => mean + sd * (lower ? -upperQuantile(p) : upperQuantile(p)),
    sample: (random) => random.normal(mean, sd),
  });
}

/** The z above which lies probability q ≤ 0.5. */
function upperQuantile(q: number): number {
  if (q > 0.4) return centralQuantile(0.5 - q);
  const target = Math.log(q);
  const start = Math.sqrt(Math.max(0.01, -2 * (target + Math.log(2.5))));
  return solveMonotone(
    (z) => {
      const log = logErfc(z * Math.SQRT1_2) - Math.LN2;
      const slope = -Math.exp(-0.5 * z * z - LOG_SQRT_TWO_PI - log);
      return { value: log - target, slope };
    },
    start,
    false,
  );
}

/** The z with probability d between 0 and z, small d: from erf, which keeps d's digits. */
function centralQuantile(d: number): number {
  let z = d * Math.sqrt(2 * Math.PI);
  for (let i = 0; i < 8; i++) {
    const error = 0.5 * erf(z * Math.SQRT1_2) - d;
    const step = error / Math.exp(-0.5 * z * z - LOG_SQRT_TWO_PI);
    z -= step;
    if (Math.abs(step) <= 1e-16 * Math.abs(z)) break;
  }
  return z;
}
