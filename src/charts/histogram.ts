import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure, ReferenceLine } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { valueMargin } from "./valueMargin.ts";

type Row = ChartRows[number];

export interface HistogramOptions extends ChartSize {
  /** Lower and upper limit columns of the bins; `label` and `format` of the measured quantity. */
  readonly low: string;
  readonly high: string;
  readonly quantity: Omit<Measure, "key">;
  /** Number of rows in a bin. */
  readonly count: Measure;
  /** Mean, median and the like. */
  readonly references?: readonly ReferenceLine[];
}

/** A distribution from bins that were counted in SQL. */
export function histogram(rows: ChartRows, options: HistogramOptions): SVGSVGElement {
  const { low, high, quantity, count, width, height = 250, references = [] } = options;
  const x1 = (row: Row) => measureOf(row, low);
  const x2 = (row: Row) => measureOf(row, high);
  const amount = (row: Row) => measureOf(row, count.key);
  const title = (row: Row) =>
    `${formatValue(x1(row), quantity.format)} to ${formatValue(x2(row), quantity.format)}\n` +
    `${count.label}: ${formatValue(amount(row), count.format)}`;
  const middle = (row: Row) => (x1(row) + x2(row)) / 2;
  const plot = Plot.plot({
    width,
    height,
    marginTop: 12 + references.length * 14,
    marginLeft: valueMargin(count, rows.map(amount), 52),
    marginBottom: 36,
    x: {
      label: quantity.label,
      labelAnchor: "center",
      labelArrow: "none",
      ticks: width / 80,
      tickFormat: (value: number) => formatValue(value, quantity.format),
    },
    y: {
      zero: true,
      nice: true,
      label: null,
      ticks: 4,
      tickSize: 0,
      tickFormat: (value: number) => formatValue(value, count.format, { compact: true }),
    },
    marks: [
      Plot.gridY({ ticks: 4, stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.rectY(rows, { x1, x2, y: amount, fill: "var(--series-1)", inset: 0.5 }),
      Plot.ruleY([0], { stroke: "var(--rule-strong)" }),
      references.map((reference, index) => referenceMarks(reference, references.length - index)),
      Plot.tip(rows, Plot.pointerX({ x: middle, y: amount, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  return setChartPoints(
    plot,
    rows.map((row) => ({ x: at.x(middle(row)), y: at.y(amount(row)), label: title(row) })),
    options,
  );
}

/** Labels sit on their own lines above the frame, so that close values stay readable. */
function referenceMarks({ value, label }: ReferenceLine, line: number): Plot.Markish {
  return [
    Plot.ruleX([value], {
      stroke: "var(--series-2)",
      strokeWidth: 1.5,
      insetTop: -line * 14 + 6,
    }),
    Plot.text([label], {
      x: value,
      frameAnchor: "top",
      textAnchor: "start",
      dx: 4,
      dy: -line * 14 + 2,
      fill: "var(--ink-soft)",
    }),
  ];
}
