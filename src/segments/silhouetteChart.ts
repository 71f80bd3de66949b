import * as Plot from "@observablehq/plot";
import { setChartPoints } from "../charts/chartPoints.ts";
import type { ChartRows, ChartSize } from "../charts/chartTypes.ts";
import { ruleColor, tierKey } from "../charts/colorRule.ts";
import { legendFigure } from "../charts/legendFigure.ts";
import { TIP, type DrawnPlot } from "../charts/plotParts.ts";
import { positions } from "../charts/positions.ts";
import { formatValue } from "../format/formatValue.ts";
import { segmentColors } from "./segmentColors.ts";

/** Limits of the bands that are usual: above 0.5 reasonable, above 0.7 strong. */
const BANDS = [
  { at: 0.5, name: "reasonable" },
  { at: 0.7, name: "strong" },
];
/** Room that the name of the first band takes, in pixels. */
const NAME_WIDTH = 68;

/**
 * How far above the frame each band is named: on a line of its own where they would run into each
 * other.
 *
 * @param width - Of the chart, in pixels.
 * @param least - Where the scale begins; it ends at 1.
 */
export function bandHeights(width: number, least: number): readonly number[] {
  const step = ((BANDS[1]!.at - BANDS[0]!.at) / (1 - least)) * (width - 30);
  return step < NAME_WIDTH ? [25, 12] : [12, 12];
}

/** A thin bar per customer: how much nearer it is to its own segment than to the next. */
export function silhouetteChart(rows: ChartRows, { width, height = 360 }: ChartSize): Element {
  const color = segmentColors(rows);
  const value = (row: ChartRows[number]) => Number(row["silhouette"]);
  const sorted = rows
    .filter((row) => row["silhouette"] !== null)
    .sort((a, b) => Number(a["place"]) - Number(b["place"]) || value(b) - value(a));
  const title = (row: ChartRows[number]) =>
    `Customer ${formatValue(row["customerId"], "integer")}\n${String(row["segment"])}\nSilhouette: ${formatValue(value(row), "coefficient")}`;
  const placed = sorted.map((row, at) => ({ row, at }));
  type Placed = (typeof placed)[number];
  const least = Math.min(0, ...sorted.map(value));
  const heights = bandHeights(width, least);
  const plot = Plot.plot({
    width,
    height,
    marginTop: 6 + Math.max(...heights),
    marginLeft: 10,
    marginBottom: 38,
    x: {
      label: "Silhouette",
      labelAnchor: "center",
      labelArrow: "none",
      domain: [least, 1],
      ticks: width / 90,
    },
    y: { axis: null, domain: [sorted.length, 0] },
    marks: [
      Plot.rectX(placed, {
        x1: 0,
        x2: ({ row }: Placed) => value(row),
        y1: "at",
        y2: ({ at }: Placed) => at + 1,
        fill: ({ row }: Placed) => ruleColor(color, row),
      }),
      bandMarks(heights),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(
        sorted,
        Plot.pointerY({
          x: value,
          y: (_: unknown, at: number) => at + 0.5,
          title,
          ...TIP,
        }),
      ),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  return setChartPoints(
    legendFigure(plot, tierKey(color)),
    placed.map(({ row, at }) => ({
      x: place.x(value(row)),
      y: place.y(at + 0.5),
      label: title(row),
    })),
  );
}

function bandMarks(heights: readonly number[]): Plot.Markish {
  return [
    Plot.ruleX(BANDS, { x: "at", stroke: "var(--ink-soft)", strokeDasharray: "4 3" }),
    ...BANDS.map((band, index) =>
      Plot.text([band], {
        x: "at",
        text: "name",
        frameAnchor: "top",
        textAnchor: "start",
        dx: 3,
        dy: -heights[index]!,
        fill: "var(--ink-soft)",
      }),
    ),
  ];
}
