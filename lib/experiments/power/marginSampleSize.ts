import { normal } from "../../statistics/distributions/normal.ts";
import { solveSampleSize } from "./solveSampleSize.ts";

export interface MarginDesign {
  /** Expected true difference, in the direction that is good. */
  readonly expected: number;
  /** Margin above 0. */
  readonly margin: number;
  /** Variance per control unit: σc² + σt² / ratio. */
  readonly variance: number;
  readonly alpha: number;
  readonly power: number;
}

/**
 * Control units at which a one-sided test rules out a worsening by the margin.
 *
 * @see Chow, Shao & Wang (2008), Sample Size Calculations in Clinical Research, section 3.2.
 */
export function nonInferiorityUnits(design: MarginDesign): number {
  const { expected, margin, variance, alpha, power } = design;
  const reach = normal().isf(alpha) + normal().isf(1 - power);
  return (reach / (expected + margin)) ** 2 * variance;
}

/** Control units at which two one-sided tests show equivalence within ±margin, exactly. */
export function equivalenceUnits(design: MarginDesign): number {
  const { expected, margin, variance, alpha, power } = design;
  const z = normal().isf(alpha);
  const powerAt = (n: number) => {
    const se = Math.sqrt(variance / n);
    const upper = normal().cdf((margin - expected) / se - z);
    return Math.max(0, upper - normal().sf((margin + expected) / se - z));
  };
  return solveSampleSize(powerAt, power, 1e-9);
}
