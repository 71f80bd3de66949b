import { logPoissonPoint } from "./logPoint.ts";

/**
 * Σ Poisson(j; rate) · term(j) over j ≥ 0, from the mode outwards until nothing is added.
 *
 * @param rate - Of at least 0.
 * @param term - Between 0 and 1.
 */
export function poissonMixture(rate: number, term: (j: number) => number): number {
  if (rate === 0) return term(0);
  const mode = Math.floor(rate);
  const start = Math.exp(logPoissonPoint(mode, rate));
  let sum = start * term(mode);
  let weight = start;
  for (let j = mode + 1; weight > 1e-18 * start; j++) {
    weight *= rate / j;
    sum += weight * term(j);
  }
  weight = start;
  for (let j = mode; j > 0 && weight > 1e-18 * start; j--) {
    weight *= j / rate;
    sum += weight * term(j - 1);
  }
  return sum;
}
