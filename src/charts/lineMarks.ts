import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import type { ChartRows, MarkedPoints, Measure } from "./chartTypes.ts";
import { alongLine } from "./lineScale.ts";
import { measureOf } from "./measureOf.ts";
import { splitPartial } from "./splitPartial.ts";

type Row = ChartRows[number];

interface LineColumns {
  readonly x: Measure;
  readonly y: Measure;
}

const placeOf = ({ x, y }: LineColumns) => ({
  x: alongLine(x),
  y: (row: Row) => measureOf(row, y.key),
});

/** One line: shaded below when it is alone, dashed where periods are incomplete. */
export function seriesMarks(
  rows: ChartRows,
  options: LineColumns & { partialFrom?: string | undefined; isSingle: boolean; color: string },
): Plot.Markish {
  const { isSingle, color: stroke } = options;
  const { complete, partial } = splitPartial(rows, options.x.key, options.partialFrom);
  const at = placeOf(options);
  return [
    isSingle ? Plot.areaY(complete, { ...at, fill: stroke, fillOpacity: 0.08 }) : null,
    Plot.lineY(complete, { ...at, stroke, strokeWidth: 2 }),
    Plot.lineY(partial, { ...at, stroke, strokeWidth: 2, strokeDasharray: "3 4" }),
    // A line through one point has no length.
    complete.length === 1 ? Plot.dot(complete, { ...at, fill: stroke, r: 3.5 }) : null,
  ];
}

/** Names the dashed end, once for all lines. */
export function partialNote(rows: ChartRows, x: Measure, partialFrom?: string): Plot.Markish {
  const last = rows.at(-1);
  if (!last || splitPartial([last], x.key, partialFrom).partial.length === 0) return null;
  return Plot.text([last], {
    x: alongLine(x),
    frameAnchor: "bottom",
    text: () => "incomplete",
    dy: -6,
    dx: 4,
    textAnchor: "end",
    fill: "var(--ink-muted)",
  });
}

/** The interval around each line, in its colour. */
export function bandMark(
  rows: ChartRows,
  options: {
    readonly time: (row: Row) => Date | number | null;
    readonly name: (row: Row) => string;
    readonly band: { readonly low: string; readonly high: string };
  },
): Plot.Markish {
  const { time, name, band } = options;
  return Plot.areaY(rows, {
    x: time,
    y1: (row: Row) => measureOf(row, band.low),
    y2: (row: Row) => measureOf(row, band.high),
    z: name,
    fill: name,
    fillOpacity: 0.16,
  });
}

export const MARKED_COLOR = "var(--bad)";

/** Points that stand out, as dots over their line. */
export function markedDots(
  rows: ChartRows,
  options: LineColumns & { readonly marked?: MarkedPoints },
): Plot.Markish {
  if (!options.marked) return null;
  const look = { fill: MARKED_COLOR, stroke: "var(--surface)", r: 4.5 };
  return Plot.dot(rows.filter(options.marked.is), { ...placeOf(options), ...look });
}

/** The highest value of complete periods, marked and written. */
export function peakMarks(
  rows: ChartRows,
  options: LineColumns & { partialFrom?: string | undefined },
): Plot.Markish {
  const { y } = options;
  const { complete } = splitPartial(rows, options.x.key, options.partialFrom);
  const at = placeOf(options);
  const peak = complete.reduce<Row | undefined>(
    (best, row) => (at.y(row) > (best ? at.y(best) : -Infinity) ? row : best),
    undefined,
  );
  if (!peak) return null;
  return [
    Plot.dot([peak], { ...at, fill: "var(--surface)", stroke: "var(--series-1)", strokeWidth: 2 }),
    Plot.text([peak], {
      ...at,
      // Above the frame's edge a centred text would cover the scale beside it.
      textAnchor: peak === complete[0] ? "start" : peak === complete.at(-1) ? "end" : "middle",
      text: (row: Row) => formatValue(row[y.key], y.format),
      dy: -12,
      className: "emphasis",
      fill: "var(--ink)",
      stroke: "var(--surface)",
      strokeWidth: 4,
    }),
  ];
}
