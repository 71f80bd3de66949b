import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure, ReferenceLine } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { nameAxis, nameLines, nameMargin, namesWrap, TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";

type Row = ChartRows[number];

export interface DotIntervalChartOptions extends ChartSize {
  readonly category: Measure;
  readonly value: Measure;
  /** Columns with the interval's limits, in the value's unit. */
  readonly low: string;
  readonly high: string;
  readonly also?: readonly Measure[];
  /** Rows that rest on few cases: drawn hollow. */
  readonly small?: (row: Row) => boolean;
  /** What the tooltip says of hollow rows; default "Few cases: read with care". */
  readonly smallText?: string;
  readonly reference?: ReferenceLine;
}

/** A ranking with intervals, in the rows' order: a dot per row, hollow where cases are few. */
export function dotIntervalChart(rows: ChartRows, options: DotIntervalChartOptions): SVGSVGElement {
  const { category, value, low, high, width, small = () => false, reference } = options;
  const name = (row: Row) => formatValue(row[category.key], category.format);
  const middle = (row: Row) => measureOf(row, value.key);
  const title = (row: Row) => intervalText(row, options);
  const names = rows.map(name);
  const marginLeft = nameMargin(names, width);
  const needed = Math.max(22, 14 * nameLines(names, marginLeft) + 8);
  const height = options.height ?? rows.length * needed + 44;
  const wrap = namesWrap(names, { margin: marginLeft, step: (height - 42) / rows.length });
  const plot = Plot.plot({
    width,
    height,
    marginTop: 22,
    marginBottom: 20,
    marginLeft,
    marginRight: 24,
    x: {
      axis: "top",
      label: null,
      tickSize: 0,
      ticks: Math.max(2, width / 130),
      tickFormat: (tick: number) => formatValue(tick, value.format),
    },
    y: { label: null, domain: names, tickSize: 0 },
    marks: [
      nameAxis(marginLeft, { wrap }),
      Plot.gridX({ stroke: "var(--rule)", strokeOpacity: 1, ticks: Math.max(2, width / 130) }),
      reference
        ? Plot.ruleX([reference.value], { stroke: "var(--ink-soft)", strokeDasharray: "4 3" })
        : null,
      reference ? referenceLabel(reference, rows, options) : null,
      Plot.ruleY(rows, {
        x1: (row: Row) => measureOf(row, low),
        x2: (row: Row) => measureOf(row, high),
        y: name,
        stroke: "var(--series-1)",
        strokeWidth: 2,
        strokeOpacity: 0.55,
      }),
      Plot.dot(rows, {
        x: middle,
        y: name,
        r: 4,
        fill: (row: Row) => (small(row) ? "var(--surface)" : "var(--series-1)"),
        stroke: "var(--series-1)",
        strokeWidth: 1.5,
      }),
      Plot.tip(rows, Plot.pointerY({ x: middle, y: name, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  return setChartPoints(
    plot,
    rows.map((row) => ({ x: at.x(middle(row)), y: at.y(name(row)), label: title(row) })),
    options,
  );
}

function intervalText(row: Row, options: DotIntervalChartOptions): string {
  const { category, value, low, high, also = [], small = () => false } = options;
  const { smallText = "Few cases: read with care" } = options;
  const text = (key: string) => formatValue(row[key], value.format);
  return [
    formatValue(row[category.key], category.format),
    `${value.label}: ${text(value.key)}`,
    `Interval: ${text(low)} to ${text(high)}`,
    ...also.map(({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`),
    ...(small(row) ? [smallText] : []),
  ].join("\n");
}

/** Below the frame; a line near its right edge has its label to the left. */
function referenceLabel(
  { value, label }: ReferenceLine,
  rows: ChartRows,
  { low, high }: DotIntervalChartOptions,
): Plot.Markish {
  const ends = rows.flatMap((row) => [measureOf(row, low), measureOf(row, high)]);
  const [least, most] = [Math.min(value, ...ends), Math.max(value, ...ends)];
  const isAtEnd = value - least > 0.9 * (most - least);
  return Plot.text([label], {
    x: value,
    frameAnchor: "bottom",
    dy: 14,
    ...(isAtEnd && { textAnchor: "end", dx: 20 }),
    fill: "var(--ink-soft)",
  });
}
