import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { scaleRows } from "./scaleRows.ts";

/**
 * Each column less its median, over a range between quantiles: outliers do not set the scale.
 *
 * @param rows - At least one row.
 * @param options - `lower` and `upper` probability, default 0.25 and 0.75; quantiles of type 7.
 */
export function robustScaler(
  rows: readonly Float64Array[],
  { lower = 0.25, upper = 0.75 }: { readonly lower?: number; readonly upper?: number } = {},
) {
  if (!(lower < upper))
    throw new RangeError(`robust-scaler: upper must be above lower = ${lower}, got ${upper}`);
  return scaleRows("robust-scaler", rows, (column) => {
    const sorted = sortedCopy(column);
    return {
      center: sortedQuantile(sorted, 0.5),
      spread: sortedQuantile(sorted, upper) - sortedQuantile(sorted, lower),
    };
  });
}
