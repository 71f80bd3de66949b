import { normal } from "../../statistics/distributions/normal.ts";
import { criticalZ } from "./criticalZ.ts";
import type { ErrorRates } from "./criticalZ.ts";

/**
 * Which variance the test and the alternative have: `fleiss` pools both rates under the null and
 * gives each arm its own under the alternative; `evan-miller` has the baseline's under the null;
 * `baseline` has it everywhere; `arcsine` transforms the rates.
 */
export type ProportionVariance = "fleiss" | "evan-miller" | "baseline" | "arcsine";

export const PROPORTION_VARIANCES = ["fleiss", "evan-miller", "baseline", "arcsine"] as const;

export interface ProportionDesign extends ErrorRates {
  readonly baseline: number;
  /** Rate of the treatment arm. */
  readonly rate: number;
  /** Treatment units per control unit. */
  readonly ratio: number;
  readonly variance: ProportionVariance;
}

/** Effect and standard deviations per control unit, under the null and the alternative. */
export function proportionSpread(design: ProportionDesign): {
  effect: number;
  nullSd: number;
  sd: number;
} {
  const { baseline: p, rate: q, ratio: r, variance } = design;
  const bernoulli = (share: number) => share * (1 - share);
  if (variance === "arcsine") {
    const effect = 2 * Math.abs(Math.asin(Math.sqrt(q)) - Math.asin(Math.sqrt(p)));
    return { effect, nullSd: Math.sqrt(1 + 1 / r), sd: Math.sqrt(1 + 1 / r) };
  }
  const effect = Math.abs(q - p);
  const own = Math.sqrt(bernoulli(p) + bernoulli(q) / r);
  const atBaseline = Math.sqrt(bernoulli(p) * (1 + 1 / r));
  if (variance === "baseline") return { effect, nullSd: atBaseline, sd: atBaseline };
  if (variance === "evan-miller") return { effect, nullSd: atBaseline, sd: own };
  const pooled = (p + r * q) / (1 + r);
  return { effect, nullSd: Math.sqrt(bernoulli(pooled) * (1 + 1 / r)), sd: own };
}

/**
 * Power to find the difference of two rates with n control units.
 *
 * @param strict - Count significant results in the wrong direction too.
 * @see Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, eq. 4.14.
 */
export function proportionPower(n: number, design: ProportionDesign, strict = false): number {
  const { effect, nullSd, sd } = proportionSpread(design);
  const z = criticalZ(design);
  const at = (sign: number) => normal().sf((z * nullSd + sign * Math.sqrt(n) * effect) / sd);
  return at(-1) + (strict && design.sides === "two-sided" ? at(1) : 0);
}
