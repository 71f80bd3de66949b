import { logBinomialPoint } from "./logPoint.ts";
import type { Tails } from "./tails.ts";

const TINY = 1e-300;
const MAX_TERMS = 5_000_000;

/**
 * Regularised incomplete beta function I_x(a, b): lower tail at x, upper tail at y = 1 − x.
 *
 * Continued fraction on the side of the mean where it converges fast; the factor before it in
 * Loader's saddle-point form, which keeps its digits for parameters up to 1e9.
 *
 * @param a - Above 0.
 * @param b - Above 0.
 * @param x - In [0, 1].
 * @param y - 1 − x, an argument of its own so that it need not be a rounded difference.
 * @see Abramowitz & Stegun 26.5.8.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { log: -Infinity, lower: true };
  if (y <= 0) return { log: -Infinity, lower: false };
  const factor = Math.log(a) + Math.log(b) - Math.log(a + b) + logBinomialPoint(a, b, x, y);
  if (x * (a + b + 2) < a + 1)
    return { log: factor - Math.log(a) + Math.log(fraction(a, b, x)), lower: true };
  return { log: factor - Math.log(b) + Math.log(fraction(b, a, y)), lower: false };
}

/** Lentz's evaluation of 1 / (1 + d1 / (1 + d2 / (1 + …))). */
function fraction(a: number, b: number, x: number): number {
  const sum = a + b;
  let c = 1;
  let d = 1 / guard(1 - (sum * x) / (a + 1));
  let h = d;
  for (let m = 1; m < MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (sum + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 2e-16) break;
  }
  return h;
}

const guard = (value: number) => (Math.abs(value) < TINY ? TINY : value);
