import { normal } from "../../statistics/distributions/normal.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";

export interface MarginQuestion {
  /** Expected true difference, in the direction that is good. */
  readonly expected: number;
  /** Margin above 0. */
  readonly margin: number;
  /** Variance per control unit: σc² + σt² / ratio. */
  readonly variance: number;
  readonly alpha: number;
}

/**
 * Power of a one-sided test to rule out a worsening by the margin, with n control units.
 *
 * @see Chow, Shao & Wang (2008), Sample Size Calculations in Clinical Research, section 3.2.
 */
export function nonInferiorityPower(n: number, design: MarginQuestion): number {
  const { expected, margin, variance, alpha } = design;
  return normal().cdf((margin + expected) / Math.sqrt(variance / n) - normal().isf(alpha));
}

/** Power of two one-sided tests to show equivalence within ±margin, with n control units. */
export function equivalencePower(n: number, design: MarginQuestion): number {
  const { expected, margin, variance, alpha } = design;
  const z = normal().isf(alpha);
  const se = Math.sqrt(variance / n);
  const upper = normal().cdf((margin - expected) / se - z);
  return Math.max(0, upper - normal().sf((margin + expected) / se - z));
}

/** The smallest margin that two one-sided tests show with the given power. */
export function equivalenceMargin(
  n: number,
  { power, ...design }: Omit<MarginQuestion, "margin"> & { readonly power: number },
): number {
  // In standard errors of the difference, so that no unit of the metric is too small or large.
  const se = Math.sqrt(design.variance / n);
  const asked = { ...design, variance: 1, expected: Math.abs(design.expected) / se };
  const off = (margin: number) => equivalencePower(1, { ...asked, margin }) - power;
  return se * findRoot(off, 0, asked.expected + 80);
}
