import * as Plot from "@observablehq/plot";
import { isoDate } from "../format/isoDate.ts";
import { formatValue } from "../format/formatValue.ts";
import { toDate } from "../format/toDate.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { legendFigure } from "./legendFigure.ts";
import { gridLines, TIP, valueScale, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { seriesColors } from "./seriesColors.ts";
import { seriesNames } from "./seriesNames.ts";
import { stackRows, type StackPart } from "./stackRows.ts";
import { tipText } from "./tipText.ts";
import { valueMargin } from "./valueMargin.ts";

export interface AreaChartOptions extends ChartSize {
  /** A date column. */
  readonly x: Measure;
  readonly y: Measure;
  /** Splits the area: one row per date and series. */
  readonly series?: Measure;
  /** Series from bottom to top; default the rows' order. */
  readonly order?: readonly unknown[];
  /** Shares of each date's total instead of amounts. */
  readonly share?: boolean;
  readonly also?: readonly Measure[];
}

/** Amounts over time as an area from zero, stacked when there are several series. */
export function areaChart(rows: ChartRows, options: AreaChartOptions): Element {
  const { x, y, width, height = 260, share = false, also = [] } = options;
  const series = options.series ?? { key: "", format: "text" as const, label: "" };
  const known = rows.filter((row) => toDate(row[x.key]) !== null);
  const names = seriesNames(known, series, options.order);
  const at = (row: ChartRows[number]) => isoDate(row[x.key]);
  const parts = stackRows(known, { at, series, names, value: y, share });
  const colors = seriesColors(names);
  const time = (part: StackPart) => toDate(part.at);
  const title = ({ row, name, low, high }: StackPart) =>
    [
      tipText(row ?? {}, { ...x, key: x.key }, options.series ? [] : [y]),
      ...(options.series ? [`${name}: ${formatValue(row?.[y.key], y.format)}`] : []),
      ...(share ? [`Share: ${formatValue(Math.abs(high - low), "percent")}`] : []),
      ...also.map(({ key, format, label }) => `${label}: ${formatValue(row?.[key], format)}`),
    ].join("\n");
  const shown = parts.filter(({ row }) => row);
  const middle = ({ low, high }: StackPart) => (options.series ? (low + high) / 2 : high);
  const measure = share ? { format: "percent" as const } : y;
  const plot = Plot.plot({
    width,
    height,
    marginTop: 18,
    marginLeft: valueMargin(
      measure,
      parts.flatMap(({ low, high }) => [low, high]),
    ),
    marginRight: 20,
    x: { type: "utc", label: null, ticks: width / 90 },
    y: valueScale(measure),
    color: colors,
    marks: [
      gridLines(),
      Plot.areaY(parts, {
        x: time,
        y1: "low",
        y2: "high",
        z: "name",
        fill: "name",
        fillOpacity: 0.85,
        stroke: "var(--surface)",
        strokeWidth: 1,
      }),
      Plot.ruleY([0], { stroke: "var(--rule-strong)" }),
      Plot.ruleX(shown, Plot.pointer({ x: time, py: middle, stroke: "var(--ink-soft)" })),
      Plot.tip(shown, Plot.pointer({ x: time, y: middle, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  const points = shown.map((part) => ({
    x: place.x(time(part)),
    y: place.y(middle(part)),
    label: title(part),
  }));
  return setChartPoints(legendFigure(plot, colors), points, options);
}
