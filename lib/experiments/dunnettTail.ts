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
  return Math.min(1, 2 * integrate(outside, 0, reach, Math.ceil(2 * reach)));
}
