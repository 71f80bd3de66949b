import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { barLabels } from "./barLabels.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { legendFigure } from "./legendFigure.ts";
import { measureOf } from "./measureOf.ts";
import { nameAxis, nameMargin, TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { seriesColors } from "./seriesColors.ts";
import { seriesNames } from "./seriesNames.ts";

type Row = ChartRows[number];

export interface GroupedBarChartOptions extends ChartSize {
  /** One group of bars each, in the rows' order. */
  readonly category: Measure;
  /** The bars of a group: one row per category and series. */
  readonly series: Measure;
  readonly value: Measure;
  /** What is written at a bar's end; default the value. For bars of indexed values: the raw one. */
  readonly text?: (row: Row) => string;
  readonly also?: readonly Measure[];
  /** Series from top to bottom; default the rows' order. */
  readonly order?: readonly unknown[];
}

/** Horizontal bars side by side, in groups: for comparing series within a category. */
export function groupedBarChart(rows: ChartRows, options: GroupedBarChartOptions): Element {
  const { category, series, value, width, also = [] } = options;
  const name = (row: Row) => formatValue(row[category.key], category.format);
  const part = (row: Row) => formatValue(row[series.key], series.format);
  const amount = (row: Row) => measureOf(row, value.key);
  const text = options.text ?? ((row: Row) => formatValue(row[value.key], value.format));
  const title = (row: Row) =>
    [
      `${name(row)}, ${part(row)}`,
      ...[value, ...also].map(
        ({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`,
      ),
    ].join("\n");
  const groups = [...new Set(rows.map(name))];
  const names = seriesNames(rows, series, options.order);
  const colors = seriesColors(names);
  const marginLeft = nameMargin(groups, width);
  const labels = barLabels(rows, { x: amount, y: part, fy: name, text });
  const plot = Plot.plot({
    width,
    height: options.height ?? groups.length * (names.length * 18 + 14) + 16,
    marginTop: 4,
    marginBottom: 4,
    marginLeft,
    marginRight: 66,
    x: { axis: null, zero: true, insetLeft: labels.insetLeft },
    y: { axis: null, domain: names, padding: 0.1 },
    fy: { axis: null, domain: groups, padding: 0.2 },
    color: colors,
    marks: [
      nameAxis(marginLeft, { along: "fy" }),
      Plot.barX(rows, { x: amount, y: part, fy: name, fill: part, rx2: 2 }),
      labels.marks,
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(rows, Plot.pointerY({ x: amount, y: part, fy: name, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  const points = rows.map((row) => ({
    x: place.x(amount(row)),
    y: place.y(part(row), name(row)),
    label: title(row),
  }));
  return setChartPoints(legendFigure(plot, colors), points, options);
}
