import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure, ReferenceLine } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { positions } from "./positions.ts";
import { tipText } from "./tipText.ts";

type Row = ChartRows[number];

export interface ColumnChartOptions extends ChartSize {
  /** One column of the chart per row, in the rows' order. */
  readonly x: Measure;
  readonly y: Measure;
  readonly also?: readonly Measure[];
  readonly highlight?: (row: Row) => boolean;
  readonly reference?: ReferenceLine;
}

/** Vertical columns from zero in the rows' own order (months, weekdays, hours). */
export function columnChart(rows: ChartRows, options: ColumnChartOptions): SVGSVGElement {
  const { x, y, width, height = 240, also = [], highlight = () => true, reference } = options;
  const name = (row: Row) => formatValue(row[x.key], x.format);
  const amount = (row: Row) => measureOf(row, y.key);
  const title = (row: Row) => tipText(row, x, [y, ...also]);
  const names = rows.map(name);
  const label = 12 + Math.max(0, ...names.map((text) => text.length)) * 6.4;
  const every = Math.max(1, Math.ceil((names.length * label) / Math.max(1, width - 60)));
  const plot = Plot.plot({
    width,
    height,
    marginTop: 18,
    marginLeft: 46,
    marginRight: reference ? 16 + reference.label.length * 6 : 20,
    x: { label: null, domain: names, tickSize: 0, padding: 0.2 },
    y: {
      zero: true,
      nice: true,
      label: null,
      ticks: 4,
      tickSize: 0,
      tickFormat: (value: number) =>
        formatValue(value, y.format, { compact: y.format !== "percent" }),
    },
    marks: [
      Plot.axisX(
        names.filter((_, index) => index % every === 0),
        { tickSize: 0, label: null },
      ),
      Plot.gridY({ ticks: 4, stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.barY(rows, {
        x: name,
        y: amount,
        fill: (row: Row) => (highlight(row) ? "var(--series-1)" : "var(--series-rest)"),
        ry2: 2,
      }),
      Plot.ruleY([0], { stroke: "var(--rule-strong)" }),
      reference ? referenceMarks(reference) : null,
      Plot.tip(rows, Plot.pointerX({ x: name, y: amount, title, fontSize: 12, lineHeight: 1.35 })),
    ],
  }) as ReturnType<typeof Plot.plot> & SVGSVGElement;
  const at = positions(plot);
  return setChartPoints(
    plot,
    rows.map((row) => ({ x: at.x(name(row)), y: at.y(amount(row)), label: title(row) })),
  );
}

function referenceMarks({ value, label }: ReferenceLine): Plot.Markish {
  return [
    Plot.ruleY([value], { stroke: "var(--ink-soft)", strokeDasharray: "4 3" }),
    Plot.text([label], {
      y: value,
      frameAnchor: "right",
      textAnchor: "start",
      dx: 6,
      fill: "var(--ink-soft)",
    }),
  ];
}
