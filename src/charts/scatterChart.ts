import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure, ReferenceLine } from "./chartTypes.ts";
import { ruleColor, tierKey, type ColorRule } from "./colorRule.ts";
import { diagonalLine } from "./diagonalLine.ts";
import { legendFigure } from "./legendFigure.ts";
import { measureOf } from "./measureOf.ts";
import { gridLines, tickText, TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { tipText } from "./tipText.ts";
import { valueMargin } from "./valueMargin.ts";

type Row = ChartRows[number];

export interface ScatterChartOptions extends ChartSize {
  /** What a dot stands for; the tooltip's first line. */
  readonly name: Measure;
  readonly x: Measure;
  readonly y: Measure;
  /** Makes bubbles: the area is proportional to this value, which must not be negative. */
  readonly size?: Measure;
  readonly color?: ColorRule;
  readonly also?: readonly Measure[];
  /** Lines that split the frame, for example at the medians: four quadrants with both. */
  readonly xReference?: ReferenceLine;
  readonly yReference?: ReferenceLine;
  /** Draws the line on which both values are equal, so named. */
  readonly diagonal?: string;
}

/** A dot per row; a bubble chart with `size`. The largest bubbles lie below smaller ones. */
export function scatterChart(rows: ChartRows, options: ScatterChartOptions): Element {
  const { name, x, y, size, color, width, height = 300, also = [] } = options;
  const across = (row: Row) => measureOf(row, x.key);
  const up = (row: Row) => measureOf(row, y.key);
  const title = (row: Row) =>
    [tipText(row, name, [x, y, ...(size ? [size] : []), ...also]), color?.of(row)]
      .filter(Boolean)
      .join("\n");
  const paint = (row: Row) => (color ? ruleColor(color, row) : "var(--series-1)");
  const radius = Math.min(26, width / 18);
  const plot = Plot.plot({
    width,
    height,
    // Bubbles at the edge stay within the frame.
    inset: size ? radius : 6,
    marginTop: 26,
    marginLeft: valueMargin(y, rows.map(up)),
    marginRight: 24,
    marginBottom: 38,
    x: {
      label: x.label,
      labelAnchor: "center",
      labelArrow: "none",
      nice: true,
      ticks: width / 90,
      tickFormat: tickText(x),
    },
    y: { label: null, nice: true, ticks: 5, tickSize: 0, tickFormat: tickText(y) },
    r: { type: "sqrt", range: [0, radius] },
    marks: [
      gridLines(),
      splitLines(options),
      diagonalLine(rows, options),
      Plot.dot(rows, {
        x: across,
        y: up,
        r: size ? (row: Row) => Math.max(0, measureOf(row, size.key)) : 4,
        sort: size ? (row: Row) => -measureOf(row, size.key) : null,
        fill: paint,
        fillOpacity: 0.55,
        stroke: paint,
      }),
      splitNames(options),
      Plot.text([y.label], {
        frameAnchor: "top-left",
        dy: -16,
        dx: -40,
        fill: "var(--ink-muted)",
      }),
      Plot.tip(rows, Plot.pointer({ x: across, y: up, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = rows
    .map((row) => ({ x: at.x(across(row)), y: at.y(up(row)), label: title(row) }))
    .sort((a, b) => a.x - b.x);
  return setChartPoints(legendFigure(plot, tierKey(color)), points, options);
}

const SPLIT = { stroke: "var(--ink-soft)", strokeDasharray: "4 3" };

function splitLines({ xReference, yReference }: ScatterChartOptions): Plot.Markish {
  return [
    ...(xReference ? [Plot.ruleX([xReference.value], SPLIT)] : []),
    ...(yReference ? [Plot.ruleY([yReference.value], SPLIT)] : []),
  ];
}

/** Over the dots, which would hide them. */
function splitNames({ xReference, yReference, x, y }: ScatterChartOptions): Plot.Markish {
  const text = { fill: "var(--ink-soft)", stroke: "var(--surface)", strokeWidth: 4 };
  const write = ({ value, label }: ReferenceLine, { format }: Measure) =>
    `${label} ${formatValue(value, format)}`;
  return [
    ...(xReference
      ? [
          Plot.text([write(xReference, x)], {
            ...{ x: xReference.value, frameAnchor: "top", dy: -8, ...text },
          }),
        ]
      : []),
    ...(yReference
      ? [
          Plot.text([write(yReference, y)], {
            ...{ y: yReference.value, frameAnchor: "right", textAnchor: "end", dy: -7, ...text },
          }),
        ]
      : []),
  ];
}
