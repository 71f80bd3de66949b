/**
 * Probabilities of 0, 1, 2, … runs when a values of one kind and b of another stand in random
 * order; from ratios of neighbours, so that no factorial can overflow.
 *
 * @param a - At least 1, as b.
 * @see Wald & Wolfowitz (1940), Annals of Mathematical Statistics 11, eqs. 3 and 4.
 */
export function runsMasses(a: number, b: number): Float64Array {
  const most = 2 * Math.min(a, b) + (a === b ? 0 : 1);
  const logs = new Float64Array(most + 1).fill(-Infinity);
  let even = 0;
  for (let k = 1; 2 * k <= most; k++) {
    logs[2 * k] = even;
    if (2 * k < most) logs[2 * k + 1] = even + Math.log((a + b - 2 * k) / (2 * k));
    even += Math.log(((a - k) / k) * ((b - k) / k));
  }
  const top = logs.reduce((most, value) => Math.max(most, value), -Infinity);
  const weights = logs.map((value) => Math.exp(value - top));
  const sum = weights.reduce((total, value) => total + value, 0);
  return weights.map((value) => value / sum);
}
