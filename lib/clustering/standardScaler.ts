import { moments } from "../statistics/moments.ts";
import { scaleRows } from "./scaleRows.ts";

/**
 * z-scores: each column less its mean, over its standard deviation.
 *
 * @param rows - At least one row.
 * @param options - `divisor`: "n" (default, as scikit-learn) or "n-1" (as R's `scale`).
 */
export function standardScaler(
  rows: readonly Float64Array[],
  { divisor = "n" }: { readonly divisor?: "n" | "n-1" } = {},
) {
  return scaleRows("standard-scaler", rows, (column) => {
    const { n, mean, variance } = moments(column);
    const share = divisor === "n" ? (n - 1) / n : 1;
    return { center: mean, spread: Math.sqrt(variance * share) };
  });
}
