import { normal } from "../statistics/distributions/normal.ts";
import { integrate } from "../statistics/quadrature/integrate.ts";

/**
 * P(some |Zᵢ| > q) of standard normal comparisons with one control, whose correlations are
 * λᵢλⱼ; small tails keep their digits.
 *
 * @param q - Above 0.
 * @param loadings - λᵢ in [0, 1): √(variance of the control mean / variance of the difference).
 * @see Dunnett (1955), JASA 50, 1096–1121; the integral over the control's error.
 */
export function dunnettTail(q: number, loadings: readonly number[]): number {
  const z = normal();
  const outside = (u: number) => {
    let logInside = 0;
    for (const loading of loadings) {
      const rest = Math.sqrt(1 - loading * loading);
      const beyond = z.sf((q - loading * u) / rest) + z.sf((q + loading * u) / rest);
      logInside += Math.log1p(-Math.min(1, beyond));
    }
    return z.pdf(u) * -Math.expm1(logInside);
  };
  const reach = Math.min(38, q + 9);
  // An arm whose error is nearly all the control's makes a step at q / λ.
  const steps = loadings.flatMap((loading) => {
    const rest = Math.sqrt(1 - loading * loading);
    return loading > 0.5 ? [-9, -3, 0, 3, 9].map((k) => (q + k * rest) / loading) : [];
  });
  const ends = [0, ...steps.filter((u) => u > 0 && u < reach), reach].sort((a, b) => a - b);
  let sum = 0;
  for (let k = 1; k < ends.length; k++) {
    const length = ends[k]! - ends[k - 1]!;
    if (length > 0) sum += integrate(outside, ends[k - 1]!, ends[k]!, Math.ceil(2 * length));
  }
  return Math.min(1, 2 * sum);
}
