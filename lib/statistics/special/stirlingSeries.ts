/** Bernoulli numbers B(2n) / (2n (2n − 1)), n = 1…10. */
const COEFFICIENTS = [
  0.08333333333333333, -0.002777777777777778, 0.0007936507936507937, -0.0005952380952380953,
  0.0008417508417508417, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
  0.17964437236883057, -1.3924322169059011,
];

/** log Γ(x) − [(x − ½) log x − x + ½ log 2π] for x ≥ 10 (Abramowitz & Stegun 6.1.41). */
export function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  let sum = 0;
  for (let n = COEFFICIENTS.length - 1; n >= 0; n--) sum = sum * square + COEFFICIENTS[n]!;
  return sum / x;
}
