import { logGamma1p } from "./logGamma.ts";
import { stirlingSeries } from "./stirlingSeries.ts";

const HALF_LOG_TWO_PI = 0.91893853320467274178;
const TWO_PI = 2 * Math.PI;

/**
 * log of λ^x e^−λ / Γ(x + 1) for real x ≥ 0: the Poisson probability, and the factor before the
 * incomplete gamma function. Loader's saddle-point form, which keeps its digits for large x.
 *
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function logPoissonPoint(x: number, lambda: number): number {
  if (lambda === 0) return x === 0 ? 0 : -Infinity;
  if (x === 0) return -lambda;
  if (x < 1e-8 * lambda) return -lambda + x * Math.log(lambda) - logGamma1p(x);
  return -stirlingError(x) - deviance(x, lambda) - 0.5 * Math.log(TWO_PI * x);
}

/**
 * log of Γ(n + 1) / (Γ(x + 1) Γ(y + 1)) · p^x q^y with n = x + y and q = 1 − p, for real x, y ≥ 0.
 *
 * Both p and q are arguments so that neither is a rounded difference.
 */
export function logBinomialPoint(x: number, y: number, p: number, q: number): number {
  const n = x + y;
  if (x === 0) return y === 0 ? 0 : y * logOf(q, p);
  if (y === 0) return x * logOf(p, q);
  if (p === 0 || q === 0) return -Infinity;
  const stirling = stirlingError(n) - stirlingError(x) - stirlingError(y);
  const scale = 0.5 * (Math.log(n / TWO_PI) - Math.log(x) - Math.log(y));
  return stirling - deviance(x, n * p) - deviance(y, n * q) + scale;
}

/** log p, by log(1 − q) where q is small. */
const logOf = (p: number, q: number) => (q < 0.5 ? Math.log1p(-q) : Math.log(p));

/** log Γ(n + 1) − [(n + ½) log n − n + ½ log 2π] for n > 0. */
export function stirlingError(n: number): number {
  if (n >= 15) return stirlingSeries(n);
  return logGamma1p(n) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}

/** x log(x / m) + m − x, by series where x is near m. */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 3; j < 100; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
