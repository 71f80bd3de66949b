import { logErfc } from "./erfc.ts";
import { logGamma1p } from "./logGamma.ts";
import { deviance, logPoissonPoint } from "./logPoint.ts";
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
  if (a > LARGE_SHAPE && Math.abs(x - a) < 0.1 * a) return largeShape(a, x);
  const point = logPoissonPoint(a, x);
  if (x < a + 1) return { log: point + Math.log(series(a, x)), lower: true };
  return { log: point + Math.log(a) + Math.log(fraction(a, x)), lower: false };
}

/** From here on Temme's expansion is exact to doubles, where series and fraction take √a steps. */
const LARGE_SHAPE = 1e6;

/** Coefficients of η^n in Temme's C₀ and C₁ (DiDonato & Morris 1986, ACM TOMS 12, table of d). */
const C0 = [
  -1 / 3,
  1 / 12,
  -2 / 135,
  1 / 864,
  1 / 2835,
  -139 / 777600,
  1 / 25515,
  -571 / 261273600,
];
const C1 = [-1 / 540, -1 / 288, 1 / 378, -77 / 77760];

/**
 * ½ erfc(|η| √(a/2)) ± R, with ½ η² = x/a − 1 − log(x/a).
 *
 * @see Temme (1979), SIAM J. Math. Anal. 10, 757–766.
 */
function largeShape(a: number, x: number): Tails {
  const exponent = deviance(a, x);
  const eta = Math.sqrt((2 * exponent) / a) * Math.sign(x - a);
  const z = Math.sqrt(exponent);
  const scaled = 0.5 * Math.exp(logErfc(z) + z * z);
  const rest = (polynomial(C0, eta) + polynomial(C1, eta) / a) / Math.sqrt(2 * Math.PI * a);
  const lower = x < a;
  return { log: Math.log(lower ? scaled - rest : scaled + rest) - exponent, lower };
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
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
