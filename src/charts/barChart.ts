import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { barLabels } from "./barLabels.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { ruleColor, tierKey, type ColorRule } from "./colorRule.ts";
import { legendFigure } from "./legendFigure.ts";
import { measureOf } from "./measureOf.ts";
import { nameAxis, nameMargin, TIP, type DrawnPlot } from "./plotParts.ts";
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
  /** Colours by tier instead, with a legend; the tier is also written at the bar's end. */
  readonly color?: ColorRule;
  /** Bars drawn at most, longest first. */
  readonly limit?: number;
  /** Shortest first: for what sells least. */
  readonly ascending?: boolean;
}

/** Horizontal bars from zero, longest first, in one hue with the top one highlighted. */
export function barChart(rows: ChartRows, options: BarChartOptions): Element {
  const { category, value, width, color, also = [], limit = 25, ascending = false } = options;
  const sign = ascending ? -1 : 1;
  const amount = (row: Row) => measureOf(row, value.key);
  const name = (row: Row) => formatValue(row[category.key], category.format);
  const sorted = rows.toSorted((a, b) => sign * (amount(b) - amount(a))).slice(0, limit);
  const highlight = options.highlight ?? ((row: Row) => row === sorted[0]);
  const tier = (row: Row) => (color ? [color.of(row)] : []);
  const title = (row: Row) => [tipText(row, category, [value, ...also]), ...tier(row)].join("\n");
  const paint = (row: Row) => {
    if (color) return ruleColor(color, row);
    return highlight(row) ? "var(--series-1)" : "var(--series-rest)";
  };
  const written = (row: Row) =>
    [formatValue(row[value.key], value.format), ...tier(row)].join(" · ");
  const marginLeft = nameMargin(sorted.map(name), width);
  const labels = barLabels(sorted, { x: amount, y: name, text: written });
  const plot = Plot.plot({
    width,
    height: Math.min(options.height ?? Infinity, Math.max(64, sorted.length * 56 + 12)),
    marginTop: 4,
    marginBottom: 4,
    marginLeft,
    marginRight: 18 + Math.max(48, ...sorted.map((row) => written(row).length * 6.4)),
    x: { axis: null, zero: true, insetLeft: labels.insetLeft },
    y: { label: null, domain: sorted.map(name), tickSize: 0, padding: 0.28 },
    marks: [
      nameAxis(marginLeft),
      Plot.barX(sorted, {
        x: amount,
        y: name,
        fill: paint,
        rx2: 2,
      }),
      labels.marks,
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(sorted, Plot.pointerY({ x: amount, y: name, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = sorted.map((row) => ({
    x: at.x(amount(row)),
    y: at.y(name(row)),
    label: title(row),
  }));
  return setChartPoints(legendFigure(plot, tierKey(color)), points, options);
}
