import { normal } from "../../statistics/distributions/normal.ts";
import { criticalZ } from "./criticalZ.ts";
import { proportionSpread } from "./proportionPower.ts";
import type { ProportionDesign } from "./proportionPower.ts";

/**
 * Control units at which the difference of two rates is found with the given power, as a real
 * number.
 *
 * @param continuity - Fleiss's continuity correction.
 * @see Fleiss, Levin & Paik (2003), eq. 4.14 and 4.19.
 */
export function proportionSampleSize(
  design: ProportionDesign,
  power: number,
  continuity = false,
): number {
  const { effect, nullSd, sd } = proportionSpread(design);
  const n = ((criticalZ(design) * nullSd + normal().isf(1 - power) * sd) / effect) ** 2;
  if (!continuity) return n;
  const { ratio: r, baseline, rate } = design;
  const correction = (2 * (r + 1)) / (n * r * Math.abs(rate - baseline));
  return (n / 4) * (1 + Math.sqrt(1 + correction)) ** 2;
}
