import { median as d3Median } from "d3";

/** Median of at least one measurement. */
export function median(values: readonly number[]): number {
  const result = d3Median(values);
  if (result === undefined) throw new RangeError("median: at least one value is needed, got none");
  return result;
}
