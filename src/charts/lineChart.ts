import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { toDate } from "../format/toDate.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { positions } from "./positions.ts";
import { tipText } from "./tipText.ts";

export interface LineChartOptions extends ChartSize {
  /** A date column. */
  readonly x: Measure;
  readonly y: Measure;
  /** More columns for the tooltip. */
  readonly also?: readonly Measure[];
  /** Writes the highest value beside its point. */
  readonly labelPeak?: boolean;
  /** Periods from this date on are incomplete: their stretch is dashed. */
  readonly partialFrom?: string | undefined;
}

/**
 * A measure over time: one line from zero, the peak named, an incomplete end dashed.
 *
 * @param rows - In time order; a missing value leaves a gap.
 */
export function lineChart(rows: ChartRows, options: LineChartOptions): SVGSVGElement {
  const { x, y, width, height = 260, also = [], labelPeak = true } = options;
  const time = (row: ChartRows[number]) => toDate(row[x.key]);
  const value = (row: ChartRows[number]) => measureOf(row, y.key);
  const split = splitPartial(rows, time, options.partialFrom);
  const title = (row: ChartRows[number]) => tipText(row, x, [y, ...also]);
  const plot = Plot.plot({
    width,
    height,
    marginTop: 22,
    marginLeft: 46,
    marginRight: 20,
    x: { type: "utc", label: null, ticks: width / 90 },
    y: { zero: true, label: null, ticks: 4, tickSize: 0, tickFormat: axisText(y), nice: true },
    marks: [
      Plot.gridY({ ticks: 4, stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.areaY(split.complete, { x: time, y: value, fill: "var(--series-1)", fillOpacity: 0.08 }),
      Plot.lineY(split.complete, { x: time, y: value, stroke: "var(--series-1)", strokeWidth: 2 }),
      Plot.lineY(split.partial, {
        x: time,
        y: value,
        stroke: "var(--series-1)",
        strokeWidth: 2,
        strokeDasharray: "3 4",
      }),
      labelPeak ? peakMarks(split.complete, time, value, y) : null,
      Plot.ruleX(rows, Plot.pointerX({ x: time, stroke: "var(--rule-strong)" })),
      Plot.dot(rows, Plot.pointerX({ x: time, y: value, fill: "var(--series-1)", r: 4 })),
      Plot.tip(rows, Plot.pointerX({ x: time, y: value, title, fontSize: 12, lineHeight: 1.35 })),
    ],
  }) as ReturnType<typeof Plot.plot> & SVGSVGElement;
  const at = positions(plot);
  return setChartPoints(
    plot,
    rows.map((row) => ({ x: at.x(time(row)), y: at.y(value(row)), label: title(row) })),
  );
}

function axisText(y: Measure) {
  return (value: number) => formatValue(value, y.format, { compact: y.format !== "percent" });
}

/** The dashed stretch starts at the last complete point, so that the line stays joined. */
function splitPartial(
  rows: ChartRows,
  time: (row: ChartRows[number]) => Date | null,
  partialFrom: string | undefined,
) {
  if (!partialFrom) return { complete: rows, partial: [] };
  const limit = Date.parse(partialFrom);
  const first = rows.findIndex((row) => (time(row)?.getTime() ?? 0) >= limit);
  if (first < 0) return { complete: rows, partial: [] };
  return { complete: rows.slice(0, first), partial: rows.slice(Math.max(0, first - 1)) };
}

function peakMarks(
  rows: ChartRows,
  time: (row: ChartRows[number]) => Date | null,
  value: (row: ChartRows[number]) => number,
  y: Measure,
): Plot.Markish {
  const peak = rows.reduce<ChartRows[number] | undefined>(
    (best, row) => (value(row) > (best ? value(best) : -Infinity) ? row : best),
    undefined,
  );
  if (!peak) return null;
  const at = { x: time, y: value };
  const text = (row: ChartRows[number]) => formatValue(row[y.key], y.format);
  return [
    Plot.dot([peak], { ...at, fill: "var(--surface)", stroke: "var(--series-1)", strokeWidth: 2 }),
    Plot.text([peak], {
      ...at,
      text,
      dy: -12,
      className: "emphasis",
      fill: "var(--ink)",
      stroke: "var(--surface)",
      strokeWidth: 4,
    }),
  ];
}
