import { incompleteBeta } from "./incompleteBeta.ts";
import { logBinomialPoint, logPoissonPoint } from "./logPoint.ts";
import { tail } from "./tails.ts";

/** A beta distribution whose first parameter is a + j with probability Poisson(j; rate). */
interface Mixture {
  readonly rate: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  /** 1 − x, not a rounded difference. */
  readonly y: number;
}

/**
 * Σ Poisson(j; rate) · factor(j) · tail of beta(a + j, b) at x, over nine standard deviations.
 *
 * One tail is computed, the others follow by adding x^a y^b / (a B(a, b)), which never cancels when
 * the sum runs from the smallest tail on.
 *
 * @see Abramowitz & Stegun 26.5.16.
 */
export function betaMixture(
  { rate, a, b, x, y }: Mixture,
  lower: boolean,
  factor: (j: number) => number = () => 1,
): number {
  const tailAt = (j: number) => tail(incompleteBeta(a + j, b, x, y), lower);
  if (rate === 0 || x <= 0 || y <= 0) return factor(0) * tailAt(0);
  const reach = 9 * Math.sqrt(rate);
  const first = Math.max(0, Math.floor(rate - reach));
  const last = Math.ceil(rate + reach) + 25;
  // The upper tail grows with j, the lower one falls.
  const [start, end, step] = lower ? [last, first, -1] : [first, last, 1];
  let share = tailAt(start);
  // log of the difference between the tails at k and k + 1, k the smaller of two neighbours.
  let k = lower ? start - 1 : start;
  let logGap = logBinomialPoint(a + k, b, x, y) + Math.log(b / (a + k + b));
  let logWeight = logPoissonPoint(start, rate);
  let sum = 0;
  for (let j = start; ; j += step) {
    sum += Math.exp(logWeight) * factor(j) * share;
    if (j === end) return sum;
    share = Math.min(1, share + Math.exp(logGap));
    const ratio = (at: number) => Math.log((x * (a + at + b)) / (a + at + 1));
    if (lower) {
      k--;
      logGap -= ratio(k);
      logWeight += Math.log(j / rate);
    } else {
      logGap += ratio(k);
      k++;
      logWeight += Math.log(rate / (j + 1));
    }
  }
}
