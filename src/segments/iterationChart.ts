import * as Plot from "@observablehq/plot";
import { setChartPoints } from "../charts/chartPoints.ts";
import type { ChartRows, ChartSize } from "../charts/chartTypes.ts";
import { ruleColor, tierKey } from "../charts/colorRule.ts";
import { legendFigure } from "../charts/legendFigure.ts";
import { TIP, type DrawnPlot } from "../charts/plotParts.ts";
import { positions } from "../charts/positions.ts";
import { formatValue } from "../format/formatValue.ts";
import { segmentColors } from "./segmentColors.ts";

type Row = ChartRows[number];

export interface IterationChartOptions extends ChartSize {
  /** Customers of the sample. */
  readonly points: ChartRows;
  /** Centroids of all iterations; drawn up to the one that is shown. */
  readonly steps: ChartRows;
}

/**
 * Customers in the colour of their nearest centroid, the centroids, and the way they came.
 *
 * @param rows - The centroids of one iteration; the first carries the customers' segments.
 */
export function iterationChart(rows: ChartRows, options: IterationChartOptions): Element {
  const { points, steps, width, height = 380 } = options;
  const color = segmentColors(rows);
  const labels = String(rows[0]?.["labels"] ?? "").split(" ");
  const nameOf = new Map(rows.map((row) => [String(row["place"]), row]));
  const way = steps.filter((row) => Number(row["iteration"]) <= Number(rows[0]?.["iteration"]));
  const at = { x: (row: Row) => Number(row["pc1"]), y: (row: Row) => Number(row["pc2"]) };
  const name = (row: Row) => String(row["segment"]);
  const label = (row: Row) =>
    `Centroid of ${name(row)}: ${formatValue(row["customers"], "integer")} customers`;
  const plot = Plot.plot({
    width,
    height,
    inset: 10,
    marginTop: 22,
    x: { label: "First principal axis", labelAnchor: "center", labelArrow: "none", tickSize: 0 },
    y: { label: "Second principal axis", labelArrow: "none", tickSize: 0, grid: true },
    marks: [
      Plot.dot(points, {
        ...at,
        r: 3,
        fill: (_: Row, index: number) => ruleColor(color, nameOf.get(labels[index]!) ?? {}),
        fillOpacity: 0.6,
      }),
      Plot.line(way, { ...at, z: name, stroke: "var(--ink)", strokeWidth: 1.5 }),
      Plot.dot(rows, {
        ...at,
        r: 8,
        fill: (row: Row) => ruleColor(color, row),
        stroke: "var(--surface)",
        strokeWidth: 2,
      }),
      Plot.text(rows, {
        ...at,
        text: name,
        dy: -16,
        fill: "var(--ink)",
        stroke: "var(--surface)",
        strokeWidth: 4,
      }),
      Plot.tip(rows, Plot.pointer({ ...at, title: label, ...TIP })),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  return setChartPoints(
    legendFigure(plot, tierKey(color)),
    rows.map((row) => ({
      x: place.x(at.x(row)),
      y: place.y(at.y(row)),
      label: label(row),
    })),
  );
}
