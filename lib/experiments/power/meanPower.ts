import { noncentralT } from "../../statistics/distributions/noncentralT.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import { studentT } from "../../statistics/distributions/studentT.ts";
import { tailLevel } from "./criticalZ.ts";
import type { ErrorRates } from "./criticalZ.ts";

export interface MeanDesign extends ErrorRates {
  /** Difference of the means, in the metric's unit. */
  readonly effect: number;
  /** Standard deviation per unit; of the differences when paired. */
  readonly sd: number;
  /** Treatment units per control unit. */
  readonly ratio: number;
  readonly design: "two-sample" | "one-sample" | "paired";
  readonly distribution: "t" | "normal";
}

// Beyond this the series of the noncentral t is slow, and the power is that of a normal.
const LARGE = 1000;

/**
 * Power of a t-test (noncentral t) or z-test with n control units, n pairs or n values.
 *
 * @param n - At least 2, not necessarily an integer.
 * @param strict - Count significant results in the wrong direction too.
 * @see Cohen (1988), Statistical Power Analysis, chapter 2.
 */
export function meanPower(n: number, design: MeanDesign, strict = true): number {
  const { ratio, sd, effect } = design;
  const two = design.design === "two-sample";
  const delta = Math.abs(effect) / sd / Math.sqrt(two ? 1 / n + 1 / (n * ratio) : 1 / n);
  const both = strict && design.sides === "two-sided";
  const df = two ? n * (1 + ratio) - 2 : n - 1;
  if (design.distribution === "normal") {
    const z = normal().isf(tailLevel(design));
    return normal().sf(z - delta) + (both ? normal().sf(z + delta) : 0);
  }
  const t = studentT(df).isf(tailLevel(design));
  if (delta > LARGE || df > 1e12)
    return normal().sf((t - delta) / Math.sqrt(1 + ((t / df) * t) / 2));
  const curve = noncentralT(df, delta);
  return Math.min(1, curve.sf(t) + (both ? curve.cdf(-t) : 0));
}
