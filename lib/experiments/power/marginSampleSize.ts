import { normal } from "../../statistics/distributions/normal.ts";
import { equivalencePower } from "./marginPower.ts";
import type { MarginQuestion } from "./marginPower.ts";
import { solveSampleSize } from "./solveSampleSize.ts";

export interface MarginDesign extends MarginQuestion {
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
export function equivalenceUnits({ power, ...design }: MarginDesign): number {
  return solveSampleSize((n) => equivalencePower(n, design), power, 1e-9);
}
