import { pie, sum, type PieArcDatum } from "d3";
import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";

/** More parts than this cannot be told apart in a ring. */
const MOST = 6;

export interface DonutPart {
  readonly name: string;
  readonly value: number;
  /** Of the total, in [0, 1]. */
  readonly share: number;
  /** The rows' place in the order; -1 for the parts that were put together. */
  readonly row: ChartRows[number] | undefined;
}

/**
 * Parts of a ring in the rows' order, clockwise from the top. Beyond six, the last ones are put
 * together, and zeros among them left out; values that are missing or negative have no part.
 */
export function donutParts(
  rows: ChartRows,
  { category, value }: { readonly category: Measure; readonly value: Measure },
): PieArcDatum<DonutPart>[] {
  const known = shownRows(rows, value.key);
  const total = sum(known, (row) => measureOf(row, value.key));
  const single = known.length > MOST ? known.slice(0, MOST - 1) : known;
  const rest = known.slice(single.length);
  const amount = sum(rest, (row) => measureOf(row, value.key));
  const parts: DonutPart[] = single.map((row) => ({
    name: formatValue(row[category.key], category.format),
    value: measureOf(row, value.key),
    share: measureOf(row, value.key) / total,
    row,
  }));
  if (rest.length > 0)
    parts.push({
      name: `${rest.length} others`,
      value: amount,
      share: amount / total,
      row: undefined,
    });
  return pie<DonutPart>()
    .sort(null)
    .value((part) => part.value)(parts);
}

/** An empty part is one of few, but takes no place from others; nothing has no parts at all. */
function shownRows(rows: ChartRows, key: string): ChartRows {
  const filled = rows.filter((row) => measureOf(row, key) > 0);
  const all = rows.filter((row) => measureOf(row, key) >= 0);
  return filled.length === 0 || all.length > MOST ? filled : all;
}
