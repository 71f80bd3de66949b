import type { ArimaCoefficients } from "./arimaTypes.ts";

/**
 * Coefficients of a stationary autoregression from unbounded numbers: their hyperbolic tangents
 * are its partial autocorrelations.
 *
 * @see Monahan (1984), Biometrika 71, 403–404; Jones (1980), Technometrics 22.
 */
export function fromUnbounded(theta: ArrayLike<number>): Float64Array {
  const coefficients = Float64Array.from(theta, Math.tanh);
  for (let k = 1; k < coefficients.length; k++) {
    const partial = coefficients[k]!;
    const before = coefficients.slice(0, k);
    for (let j = 0; j < k; j++) coefficients[j] = before[j]! - partial * before[k - 1 - j]!;
  }
  return coefficients;
}

/**
 * True when 1 − Σ cᵢ zⁱ has no root with |z| ≤ `radius`: every partial autocorrelation of the
 * coefficients cᵢ · radiusⁱ lies within (−1, 1).
 */
export function isStationary(coefficients: ArrayLike<number>, radius = 1): boolean {
  let current = Float64Array.from(coefficients, (value, i) => value * radius ** (i + 1));
  for (let k = current.length - 1; k >= 0; k--) {
    const partial = current[k]!;
    if (!(Math.abs(partial) < 1)) return false;
    const next = new Float64Array(k);
    for (let j = 0; j < k; j++)
      next[j] = (current[j]! + partial * current[k - 1 - j]!) / (1 - partial * partial);
    current = next;
  }
  return true;
}

/** The products of the ordinary and the seasonal polynomials, as lag coefficients. */
export function expandArma(
  { ar, ma, seasonalAr, seasonalMa }: ArimaCoefficients,
  period: number,
): { ar: Float64Array; ma: Float64Array } {
  return {
    ar: expandLags(ar, seasonalAr, { period, sign: -1 }),
    ma: expandLags(ma, seasonalMa, { period, sign: 1 }),
  };
}

/** Lag coefficients of a product: both, and `sign` times their cross terms. */
export function expandLags(
  short: Float64Array,
  long: Float64Array,
  { period, sign }: { period: number; sign: 1 | -1 },
): Float64Array {
  const result = new Float64Array(short.length + long.length * period);
  result.set(short);
  long.forEach((weight, k) => {
    const at = (k + 1) * period - 1;
    result[at]! += weight;
    short.forEach((other, i) => (result[at + 1 + i]! += sign * weight * other));
  });
  return result;
}
