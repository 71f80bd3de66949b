import * as Plot from "@observablehq/plot";
import { rollups, sum } from "d3";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { legendFigure } from "./legendFigure.ts";
import { measureOf } from "./measureOf.ts";
import { partText } from "./partText.ts";
import { nameAxis, nameMargin, TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { seriesColors } from "./seriesColors.ts";
import { seriesNames } from "./seriesNames.ts";
import { stackRows, type StackPart } from "./stackRows.ts";

type Row = ChartRows[number];

export interface StackedBarChartOptions extends ChartSize {
  /** One bar each. */
  readonly category: Measure;
  /** The parts of a bar: one row per category and series. */
  readonly series: Measure;
  readonly value: Measure;
  readonly also?: readonly Measure[];
  /** Series from left to right; default the rows' order. */
  readonly order?: readonly unknown[];
  /** Every bar is 100 % wide and shows shares. */
  readonly share?: boolean;
  /** Bars drawn at most, longest first; with `share` in the rows' order. */
  readonly limit?: number;
}

/** Horizontal bars made of parts, as amounts (longest first) or as shares of 100 %. */
export function stackedBarChart(rows: ChartRows, options: StackedBarChartOptions): Element {
  const { category, series, value, width, share = false, also = [] } = options;
  const at = (row: Row) => formatValue(row[category.key], category.format);
  const bars = longest(rows, at, options);
  const names = seriesNames(rows, series, options.order);
  const colors = seriesColors(names);
  const kept = rows.filter((row) => bars.includes(at(row)));
  const parts = stackRows(kept, { at, series, names, value, share });
  const shown = parts.filter(({ row, low, high }) => row && high !== low);
  const middle = ({ low, high }: StackPart) => (low + high) / 2;
  const title = (part: StackPart) => partText(part, { value, share, also });
  const marginLeft = nameMargin(bars, width);
  const plot = Plot.plot({
    width,
    height: options.height ?? Math.max(80, bars.length * 40 + 30),
    marginTop: 4,
    marginBottom: 24,
    marginLeft,
    marginRight: 24,
    x: {
      zero: true,
      label: null,
      ticks: width / 120,
      tickFormat: (tick: number) =>
        formatValue(tick, share ? "percent" : value.format, { compact: !share }),
    },
    y: { label: null, domain: bars, tickSize: 0, padding: 0.28 },
    color: colors,
    marks: [
      nameAxis(marginLeft),
      Plot.barX(shown, { x1: "low", x2: "high", y: "at", fill: "name", inset: 0.5 }),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(shown, Plot.pointer({ x: middle, y: "at", title, maxRadius: 60, ...TIP })),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  const points = shown.map((part) => ({
    x: place.x(middle(part)),
    y: place.y(part.at),
    label: title(part),
  }));
  return setChartPoints(legendFigure(plot, colors), points, options);
}

function longest(
  rows: ChartRows,
  at: (row: Row) => string,
  { value, share = false, limit = 25 }: StackedBarChartOptions,
): string[] {
  const totals = rollups(rows, (members) => sum(members, (row) => measureOf(row, value.key)), at);
  const sorted = share ? totals : totals.toSorted((a, b) => b[1] - a[1]);
  return sorted.slice(0, limit).map(([name]) => name);
}
