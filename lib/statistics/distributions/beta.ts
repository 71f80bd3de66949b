import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logBinomialPoint } from "../special/logPoint.ts";
import { betaLogit } from "./betaTails.ts";
import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Beta distribution on [0, 1].
 *
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 */
export function beta(a: number, b: number): ContinuousDistribution {
  requireParameter(a > 0 && a < Infinity, "beta", "a must be above 0 and finite", a);
  requireParameter(b > 0 && b < Infinity, "beta", "b must be above 0 and finite", b);
  const inverse = (p: number, lower: boolean) =>
    1 / (1 + Math.exp(-betaLogit(a, b, Math.log(p), lower)));
  return continuous({
    name: "beta",
    support: [0, 1],
    mean: a / (a + b),
    variance: ((a / (a + b)) * (b / (a + b))) / (a + b + 1),
    logPdf: (x) => logDensity(a, b, x),
    tails: (x) => incompleteBeta(a, b, x, 1 - x),
    inverse,
    sample: (random) => {
      const first = random.gamma(a);
      const share = first / (first + random.gamma(b));
      // Both gammas underflow when the shapes are tiny.
      if (share > 0 && share < 1) return share;
      const u = random.uniform();
      return u <= 0.5 ? inverse(u || 2 ** -54, true) : inverse(1 - u, false);
    },
  });
}

function logDensity(a: number, b: number, x: number): number {
  if (x === 0) return a < 1 ? Infinity : a > 1 ? -Infinity : Math.log(b);
  if (x === 1) return b < 1 ? Infinity : b > 1 ? -Infinity : Math.log(a);
  const y = 1 - x;
  const scale = Math.log(a) + Math.log(b) - Math.log(a + b);
  return logBinomialPoint(a, b, x, y) + scale - Math.log(x) - Math.log1p(-x);
}
