import { logGamma1p } from "./logGamma.ts";
import { logPoissonPoint } from "./logPoint.ts";
import type { Tails } from "./tails.ts";

const TINY = 1e-300;
const MAX_TERMS = 5_000_000;

/**
 * Regularised incomplete gamma function: lower tail P(a, x), upper tail Q(a, x).
 *
 * Series below x = a + 1, Legendre's continued fraction above (Lentz), and Gautschi's form of Q
 * for small a and x, where 1 − P would cancel.
 *
 * @param a - Shape, above 0.
 * @param x - At least 0.
 * @see Abramowitz & Stegun 6.5.29, 6.5.31; Gautschi (1979), ACM TOMS 5.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return { log: -Infinity, lower: true };
  if (x === Infinity) return { log: -Infinity, lower: false };
  if (a < 1 && x < 1.5) return smallShape(a, x);
  const point = logPoissonPoint(a, x);
  if (x < a + 1) return { log: point + Math.log(series(a, x)), lower: true };
  return { log: point + Math.log(a) + Math.log(fraction(a, x)), lower: false };
}

/** Σ x^n / ((a + 1) … (a + n)), n = 0, 1, … */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_TERMS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

/** 1 / (x + 1 − a − 1(1 − a) / (x + 3 − a − …)). */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < MAX_TERMS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + an / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const factor = d * c;
    h *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return h;
}

function smallShape(a: number, x: number): Tails {
  const logPower = a * Math.log(x) - logGamma1p(a);
  let term = 1;
  let sum = 0;
  for (let k = 1; k < 60; k++) {
    term *= -x / k;
    const next = sum + (a * term) / (a + k);
    if (next === sum) break;
    sum = next;
  }
  const upper = -Math.expm1(logPower) - Math.exp(logPower) * sum;
  if (upper < 0.5) return { log: Math.log(upper), lower: false };
  return { log: logPower + Math.log1p(sum), lower: true };
}
