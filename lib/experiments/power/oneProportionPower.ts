import { normal } from "../../statistics/distributions/normal.ts";
import { criticalZ } from "./criticalZ.ts";
import type { ErrorRates } from "./criticalZ.ts";

/**
 * Power of n units to tell a rate from a known one, in the direction of the change.
 *
 * @see Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, section 2.5.
 */
export function oneProportionPower(
  n: number,
  design: ErrorRates & { readonly baseline: number; readonly rate: number },
): number {
  const { baseline, rate } = design;
  const sd = (share: number) => Math.sqrt(share * (1 - share));
  const reach = Math.abs(rate - baseline) * Math.sqrt(n) - criticalZ(design) * sd(baseline);
  return normal().cdf(reach / sd(rate));
}
