import { extent } from "d3";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { toDate } from "../format/toDate.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";

/** Formats of numbers along a line: hours of the day, days since, shares. Others are dates. */
const NUMERIC: readonly ValueFormat[] = ["hour", "integer", "number", "percent"];
const isNumeric = ({ format }: Measure) => NUMERIC.includes(format);

/** Where a row stands along the line. */
export function alongLine(x: Measure): (row: ChartRows[number]) => Date | number | null {
  return isNumeric(x) ? (row) => measureOf(row, x.key) : (row) => toDate(row[x.key]);
}

/**
 * The horizontal scale of a line: dates, hours of the day, or other numbers with their axis title.
 * A single date has no span to choose ticks from: it is written as the column is.
 */
export function lineScale(x: Measure, width: number, rows: ChartRows) {
  if (!isNumeric(x)) {
    const scale = { type: "utc" as const, label: null };
    const times = new Set(rows.map((row) => toDate(row[x.key])?.getTime()));
    if (times.size !== 1) return { ...scale, ticks: width / 90 };
    const tickFormat = (value: Date) => formatValue(value, x.format);
    return { ...scale, ticks: [toDate(rows[0]![x.key])!], tickFormat };
  }
  const tickFormat = (value: number) => formatValue(value, x.format);
  const scale = { type: "linear" as const, ticks: tickCount(x, width, rows), tickFormat };
  if (x.format === "hour") return { ...scale, label: null };
  return { ...scale, label: x.label, labelAnchor: "center" as const, labelArrow: "none" as const };
}

/** Formats that write whole numbers only: ticks between them would repeat their labels. */
const WHOLE: readonly ValueFormat[] = ["hour", "integer"];

function tickCount(x: Measure, width: number, rows: ChartRows): number {
  const room = Math.min(12, width / 70);
  if (!WHOLE.includes(x.format)) return room;
  const [low = 0, high = 0] = extent(rows, (row) => measureOf(row, x.key));
  return Math.max(1, Math.min(room, high - low));
}
