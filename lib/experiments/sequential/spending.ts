import { normal } from "../../statistics/distributions/normal.ts";

/** Error-spending functions by name. */
export type Spending =
  "lan-demets-obrien-fleming" | "lan-demets-pocock" | "power" | "hwang-shih-decani";

/**
 * Share of α spent up to an information fraction.
 *
 * @param parameter - ρ of `power` (α t^ρ), γ of `hwang-shih-decani`.
 * @see Lan & DeMets (1983), Biometrika 70, 659–663; Hwang, Shih & De Cani (1990), Statistics in
 *   Medicine 9, 1439–1445.
 */
export function spending(
  name: Spending,
  fraction: number,
  { alpha, parameter }: { alpha: number; parameter: number },
): number {
  const t = Math.min(1, fraction);
  switch (name) {
    case "lan-demets-obrien-fleming":
      return 2 * normal().sf(normal().isf(alpha / 2) / Math.sqrt(t));
    case "lan-demets-pocock":
      return alpha * Math.log1p((Math.E - 1) * t);
    case "power":
      return alpha * t ** parameter;
    case "hwang-shih-decani":
      return parameter === 0
        ? alpha * t
        : (alpha * Math.expm1(-parameter * t)) / Math.expm1(-parameter);
  }
}
