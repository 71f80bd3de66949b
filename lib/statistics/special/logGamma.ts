import { stirlingSeries } from "./stirlingSeries.ts";

const HALF_LOG_TWO_PI = 0.91893853320467274178;

/** 1 − γ, then (−1)^n (ζ(n) − 1) / n from n = 2; see tests/golden/special/coefficients.py. */
const TAYLOR = [
  0.42278433509846714, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546,
  -0.007385551028673986, 0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425,
  -0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5,
  -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8,
  -2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9,
  -1.1921401405860912e-9, 5.731367241678862e-10, -2.7595228851242334e-10,
];

/**
 * log Γ(x) for x > 0; relative error near 1e-15, also beside its zeros at 1 and 2.
 *
 * @see Abramowitz & Stegun 6.1.33 and 6.1.41.
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGammaNear2(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return logGammaNear2(x - 1) - Math.log1p(x - 1);
  if (x < 2.5) return logGammaNear2(x - 2);
  if (x >= 15) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let product = 1;
  let z = x;
  while (z >= 2.5) product *= --z;
  return logGammaNear2(z - 2) + Math.log(product);
}

/** log Γ(1 + x) for x > −1 without the loss that forming 1 + x has for small x. */
export function logGamma1p(x: number): number {
  return Math.abs(x) <= 0.5 ? logGammaNear2(x) - Math.log1p(x) : logGamma(1 + x);
}

/** log Γ(2 + x) for |x| ≤ 0.5. */
function logGammaNear2(x: number): number {
  let sum = 0;
  for (let n = TAYLOR.length - 1; n >= 0; n--) sum = (sum + TAYLOR[n]!) * x;
  return sum;
}
