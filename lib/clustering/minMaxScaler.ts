import { scaleRows } from "./scaleRows.ts";

/**
 * Each column less its smallest value, over its range: values from 0 to 1.
 *
 * @param rows - At least one row.
 */
export function minMaxScaler(rows: readonly Float64Array[]) {
  return scaleRows("min-max-scaler", rows, (column) => {
    let [low, high] = [Infinity, -Infinity];
    for (const value of column) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return { center: low, spread: high - low };
  });
}
