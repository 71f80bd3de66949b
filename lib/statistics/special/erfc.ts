/** Chebyshev coefficients of log(erfc(x) e^(x²) / t), t = 2 / (2 + x); coefficients.py. */
const CHEBYSHEV = [
  -1.3026537197817094, 0.6419697923564902, 0.019476473204185836, -0.009561514786808632,
  -0.0009465953444820369, 0.00036683949785276145, 4.252332480690777e-5, -2.0278578112534242e-5,
  -1.6242900046470256e-6, 1.3036558355805232e-6, 1.5626441722066142e-8, -8.523809591492654e-8,
  6.5290544390988515e-9, 5.059343495551469e-9, -9.91364156493033e-10, -2.273651222931836e-10,
  9.646791102015527e-11, 2.3940380830391146e-12, -6.886027526497553e-12, 8.944879273090725e-13,
  3.130921399342958e-13, -1.1270822361367252e-13, 3.810905255189232e-16, 7.106097613609237e-15,
  -1.5230282014571043e-15, -9.457494571291233e-17, 1.210237189224279e-16, -2.816663087747177e-17,
];

/** log erfc(x): full precision for x ≥ 0 however large, and for x < 0. */
export function logErfc(x: number): number {
  if (x < 0) return Math.log1p(1 - erfc(-x));
  const t = 2 / (2 + x);
  return Math.log(t) + exponent(t) - x * x;
}

/** Complementary error function; relative error near 1e-15 until it underflows at x = 27. */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 0.5) return 1 - erf(x);
  const t = 2 / (2 + x);
  // x² split: its rounding error would be multiplied by up to 700.
  const high = Math.fround(x);
  const rest = (high - x) * (high + x);
  return t * Math.exp(-high * high) * Math.exp(rest + exponent(t));
}

/** Error function; small x by its series, so that erf(x) keeps its digits near 0. */
export function erf(x: number): number {
  if (Math.abs(x) > 1) return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
  let term = x;
  let sum = x;
  for (let n = 1; n < 60; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return 1.1283791670955126 * Math.exp(-x * x) * sum;
}

/** Clenshaw's sum on y = 2t − 1. */
function exponent(t: number): number {
  const twice = 4 * t - 2;
  let d = 0;
  let dd = 0;
  for (let j = CHEBYSHEV.length - 1; j > 0; j--) {
    const previous = d;
    d = twice * d - dd + CHEBYSHEV[j]!;
    dd = previous;
  }
  return 0.5 * (twice * d + CHEBYSHEV[0]!) - dd;
}
