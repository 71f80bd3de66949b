import { logBinomialPoint } from "../special/logPoint.ts";

/**
 * P(D⁺ > d) for the one-sided Kolmogorov–Smirnov statistic of n values; all terms are positive.
 *
 * @see Birnbaum & Tingey (1951), Annals of Mathematical Statistics 22, eq. 3.0.
 */
export function smirnovSf(d: number, n: number): number {
  if (d <= 0) return 1;
  if (d >= 1) return 0;
  let sum = 0;
  const last = Math.floor(n * (1 - d));
  for (let j = 0; j <= last; j++) {
    const x = d + j / n;
    const rest = 1 - x;
    // C(n, j) x^(j−1) rest^(n−j); a cell at the very end holds nothing but rounding.
    if (rest <= 0) continue;
    sum += Math.exp(logBinomialPoint(j, n - j, x, rest) - Math.log(x));
  }
  return Math.min(1, d * sum);
}
