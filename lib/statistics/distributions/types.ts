import type { Random } from "../../random/createRandom.ts";

interface Shared {
  /** P(X ≤ x). */
  cdf(x: number): number;
  /** P(X > x), accurate where it is tiny. */
  sf(x: number): number;
  logCdf(x: number): number;
  logSf(x: number): number;
  /** Smallest x with P(X ≤ x) ≥ p. @throws RangeError if p lies outside [0, 1]. */
  quantile(p: number): number;
  /** Smallest x with P(X > x) ≤ q: the quantile at 1 − q without forming it. */
  isf(q: number): number;
  /** Infinity where it diverges; `undefined` where it does not exist. */
  readonly mean: number | undefined;
  readonly variance: number | undefined;
  /** One draw. */
  sample(random: Random): number;
  /** Smallest and largest possible value. */
  readonly support: readonly [number, number];
}

export interface ContinuousDistribution extends Shared {
  readonly kind: "continuous";
  pdf(x: number): number;
  logPdf(x: number): number;
}

export interface DiscreteDistribution extends Shared {
  readonly kind: "discrete";
  /** P(X = k); 0 where k is no integer. */
  pmf(k: number): number;
  logPmf(k: number): number;
}

export type Distribution = ContinuousDistribution | DiscreteDistribution;
