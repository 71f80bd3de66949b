import { fromUnbounded } from "./armaPolynomials.ts";
import type { ArimaCoefficients, ArimaOrder } from "./arimaTypes.ts";

/**
 * The coefficients of a model as unbounded numbers, in the order ar, ma, seasonal ar, seasonal ma,
 * mean: stationary and invertible whatever the numbers. Zeros are white noise about the mean.
 */
export function arimaSpace(
  { p, q, P, Q, constant }: ArimaOrder,
  { mean, spread }: { mean: number; spread: number },
): { dimension: number; coefficients(theta: Float64Array): ArimaCoefficients } {
  const ends = [p, p + q, p + q + P, p + q + P + Q] as const;
  return {
    dimension: ends[3] + (constant ? 1 : 0),
    coefficients: (theta) => ({
      ar: fromUnbounded(theta.subarray(0, ends[0])),
      // 1 + Σ θ zⁱ is invertible when −θ is stationary.
      ma: fromUnbounded(theta.subarray(ends[0], ends[1])).map((value) => -value),
      seasonalAr: fromUnbounded(theta.subarray(ends[1], ends[2])),
      seasonalMa: fromUnbounded(theta.subarray(ends[2], ends[3])).map((value) => -value),
      mean: constant ? mean + spread * theta[ends[3]]! : 0,
    }),
  };
}
