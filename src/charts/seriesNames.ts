import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";

/** Names of a chart's series as readers see them, in the order given or of first appearance. */
export function seriesNames(
  rows: ChartRows,
  { key, format }: Measure,
  order: readonly unknown[] = rows.map((row) => row[key]),
): string[] {
  return [...new Set(order.map((value) => formatValue(value, format)))];
}
