import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";

/** Of one character, in pixels. */
const CHARACTER = 6.4;

/**
 * How the values of cells are written: all in full where every one has room, else all in short, so
 * that neighbours have the same digits.
 *
 * @param room - Width of a cell in pixels.
 */
export function cellWriter(rows: ChartRows, { key, format }: Measure, room: number) {
  const full = (row: ChartRows[number]) => formatValue(row[key], format);
  if (format === "percent" || rows.every((row) => full(row).length * CHARACTER + 4 <= room))
    return full;
  // Whole amounts below a thousand are as short in full, and stay whole.
  const isShort = (value: unknown) => format === "integer" && Math.abs(Number(value)) < 1000;
  return (row: ChartRows[number]) =>
    isShort(row[key]) ? full(row) : formatValue(row[key], format, { compact: true });
}
