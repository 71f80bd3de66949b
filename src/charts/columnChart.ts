import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure, ReferenceLine } from "./chartTypes.ts";
import { ruleColor, tierKey, type ColorRule } from "./colorRule.ts";
import { legendFigure } from "./legendFigure.ts";
import { measureOf } from "./measureOf.ts";
import {
  gridLines,
  labelEvery,
  referenceMargin,
  referenceY,
  TIP,
  valueScale,
  type DrawnPlot,
} from "./plotParts.ts";
import { positions } from "./positions.ts";
import { tipText } from "./tipText.ts";
import { valueMargin } from "./valueMargin.ts";

type Row = ChartRows[number];

export interface ColumnChartOptions extends ChartSize {
  /** One column of the chart per row, in the rows' order. */
  readonly x: Measure;
  /** Negative values hang below zero. */
  readonly y: Measure;
  readonly also?: readonly Measure[];
  readonly highlight?: (row: Row) => boolean;
  /** Colours by tier instead of highlighting, with a legend. */
  readonly color?: ColorRule;
  readonly reference?: ReferenceLine;
  /** Incomplete periods: drawn as an outline. */
  readonly partial?: (row: Row) => boolean;
}

/** Vertical columns from zero in the rows' own order (months, weekdays, hours). */
export function columnChart(rows: ChartRows, options: ColumnChartOptions): Element {
  const { x, y, width, height = 240, color, reference, partial = () => false } = options;
  const { highlight = () => true } = options;
  const references = reference ? [reference] : [];
  const name = (row: Row) => formatValue(row[x.key], x.format);
  const amount = (row: Row) => measureOf(row, y.key);
  const title = (row: Row) => columnText(row, options);
  const paint = (row: Row) => {
    if (color) return ruleColor(color, row);
    return highlight(row) ? "var(--series-1)" : "var(--series-rest)";
  };
  const names = rows.map(name);
  const every = labelEvery(names, width);
  const plot = Plot.plot({
    width,
    height,
    marginTop: 18,
    marginLeft: valueMargin(y, rows.map(amount)),
    marginRight: referenceMargin(references),
    x: { label: null, domain: names, tickSize: 0, padding: 0.2 },
    y: valueScale(y),
    marks: [
      Plot.axisX(
        names.filter((_, index) => index % every === 0),
        { tickSize: 0, label: null },
      ),
      gridLines(),
      Plot.barY(rows, {
        x: name,
        y: amount,
        fill: paint,
        fillOpacity: (row: Row) => (partial(row) ? 0.25 : 1),
        stroke: (row: Row) => (partial(row) ? paint(row) : "none"),
        strokeDasharray: "3 3",
        ry2: 2,
      }),
      Plot.ruleY([0], { stroke: "var(--rule-strong)" }),
      references.map(referenceY),
      Plot.tip(rows, Plot.pointerX({ x: name, y: amount, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = rows.map((row) => ({
    x: at.x(name(row)),
    y: at.y(amount(row)),
    label: title(row),
  }));
  return setChartPoints(legendFigure(plot, tierKey(color)), points, options);
}

function columnText(row: Row, { x, y, also = [], color, partial }: ColumnChartOptions): string {
  return [
    tipText(row, x, [y, ...also]),
    ...(color ? [color.of(row)] : []),
    ...(partial?.(row) ? ["Incomplete period"] : []),
  ].join("\n");
}
