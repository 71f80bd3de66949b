import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { shortText } from "./shortText.ts";

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
  const hasRoom = rows.every((row) => full(row).length * CHARACTER + 4 <= room);
  return hasRoom ? full : (row: ChartRows[number]) => shortText(row[key], format);
}
