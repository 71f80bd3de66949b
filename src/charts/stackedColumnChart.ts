import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { legendFigure } from "./legendFigure.ts";
import { partText } from "./partText.ts";
import { gridLines, labelEvery, TIP, valueScale, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { seriesColors } from "./seriesColors.ts";
import { seriesNames } from "./seriesNames.ts";
import { stackRows, type StackPart } from "./stackRows.ts";
import { valueMargin } from "./valueMargin.ts";

type Row = ChartRows[number];

export interface StackedColumnChartOptions extends ChartSize {
  /** One column each, in the rows' order (months, weekdays, hours). */
  readonly x: Measure;
  /** The parts of a column: one row per x and series. */
  readonly series: Measure;
  readonly y: Measure;
  readonly also?: readonly Measure[];
  /** Series from bottom to top; default the rows' order. */
  readonly order?: readonly unknown[];
  /** Every column is 100 % high and shows shares. */
  readonly share?: boolean;
}

/** Vertical columns made of parts, as amounts or as shares; negative parts hang below zero. */
export function stackedColumnChart(rows: ChartRows, options: StackedColumnChartOptions): Element {
  const { x, y, series, width, height = 260, share = false, also = [] } = options;
  const at = (row: Row) => formatValue(row[x.key], x.format);
  const columns = [...new Set(rows.map(at))];
  const names = seriesNames(rows, series, options.order);
  const colors = seriesColors(names);
  const parts = stackRows(rows, { at, series, names, value: y, share });
  const shown = parts.filter(({ row, low, high }) => row && high !== low);
  const middle = ({ low, high }: StackPart) => (low + high) / 2;
  const title = (part: StackPart) => partText(part, { value: y, share, also });
  const every = labelEvery(columns, width);
  const measure = share ? { format: "percent" as const } : y;
  const plot = Plot.plot({
    width,
    height,
    marginTop: 12,
    marginLeft: valueMargin(
      measure,
      parts.flatMap(({ low, high }) => [low, high]),
    ),
    x: { label: null, domain: columns, tickSize: 0, padding: 0.2 },
    y: valueScale(measure),
    color: colors,
    marks: [
      Plot.axisX(
        columns.filter((_, index) => index % every === 0),
        { tickSize: 0, label: null },
      ),
      gridLines(),
      Plot.barY(shown, { x: "at", y1: "low", y2: "high", fill: "name", insetTop: 0.5 }),
      Plot.ruleY([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(shown, Plot.pointer({ x: "at", y: middle, title, maxRadius: 60, ...TIP })),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  const points = shown.map((part) => ({
    x: place.x(part.at),
    y: place.y(middle(part)),
    label: title(part),
  }));
  return setChartPoints(legendFigure(plot, colors), points, options);
}
