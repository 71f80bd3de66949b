import { normal } from "../../statistics/distributions/normal.ts";

/** What every power calculation is asked at. */
export interface ErrorRates {
  /** Significance level before correction. */
  readonly alpha: number;
  readonly sides: "two-sided" | "one-sided";
  /** Comparisons that share alpha (Bonferroni). */
  readonly comparisons: number;
}

/** Tail probability of one side: alpha over the comparisons and the sides. */
export function tailLevel({ alpha, sides, comparisons }: ErrorRates): number {
  return alpha / comparisons / (sides === "two-sided" ? 2 : 1);
}

/** The normal quantile beyond which a statistic is significant. */
export function criticalZ(rates: ErrorRates): number {
  return normal().isf(tailLevel(rates));
}
