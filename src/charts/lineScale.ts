import { formatValue } from "../format/formatValue.ts";
import { toDate } from "../format/toDate.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";

/** Hours count from 0 to 23; everything else along a line is a date. */
const isHour = ({ format }: Measure) => format === "hour";

/** Where a row stands along the line. */
export function alongLine(x: Measure): (row: ChartRows[number]) => Date | number | null {
  return isHour(x) ? (row) => measureOf(row, x.key) : (row) => toDate(row[x.key]);
}

/** The horizontal scale of a line: dates, or hours of the day. */
export function lineScale(x: Measure, width: number) {
  if (!isHour(x)) return { type: "utc" as const, label: null, ticks: width / 90 };
  const tickFormat = (hour: number) => formatValue(hour, "hour");
  return { type: "linear" as const, label: null, ticks: Math.min(12, width / 70), tickFormat };
}
