import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { positions } from "./positions.ts";
import { tipText } from "./tipText.ts";

type Row = ChartRows[number];

export interface BarChartOptions extends ChartSize {
  /** A text column: one bar each. */
  readonly category: Measure;
  readonly value: Measure;
  readonly also?: readonly Measure[];
  /** Which bars stand out; the longest when absent. */
  readonly highlight?: (row: Row) => boolean;
  /** Bars drawn at most, longest first. */
  readonly limit?: number;
}

/** Horizontal bars from zero, longest first, in one hue with the top one highlighted. */
export function barChart(rows: ChartRows, options: BarChartOptions): SVGSVGElement {
  const { category, value, width, also = [], limit = 25 } = options;
  const amount = (row: Row) => measureOf(row, value.key);
  const name = (row: Row) => formatValue(row[category.key], category.format);
  const sorted = rows.toSorted((a, b) => amount(b) - amount(a)).slice(0, limit);
  const highlight = options.highlight ?? ((row: Row) => row === sorted[0]);
  const title = (row: Row) => tipText(row, category, [value, ...also]);
  const longest = Math.max(0, ...sorted.map((row) => name(row).length));
  const plot = Plot.plot({
    width,
    height: Math.min(options.height ?? Infinity, Math.max(64, sorted.length * 56 + 12)),
    marginTop: 4,
    marginBottom: 4,
    marginLeft: Math.min(width * 0.42, longest * 6.6 + 14),
    marginRight: 66,
    x: { axis: null, zero: true },
    y: { label: null, domain: sorted.map(name), tickSize: 0, padding: 0.28 },
    marks: [
      Plot.barX(sorted, {
        x: amount,
        y: name,
        fill: (row: Row) => (highlight(row) ? "var(--series-1)" : "var(--series-rest)"),
        rx2: 2,
      }),
      Plot.text(sorted, {
        x: amount,
        y: name,
        text: (row: Row) => formatValue(row[value.key], value.format),
        textAnchor: "start",
        dx: 6,
        fill: "var(--ink)",
      }),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(
        sorted,
        Plot.pointerY({ x: amount, y: name, title, fontSize: 12, lineHeight: 1.35 }),
      ),
    ],
  }) as ReturnType<typeof Plot.plot> & SVGSVGElement;
  const at = positions(plot);
  return setChartPoints(
    plot,
    sorted.map((row) => ({ x: at.x(amount(row)), y: at.y(name(row)), label: title(row) })),
  );
}
