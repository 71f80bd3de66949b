import * as Plot from "@observablehq/plot";
import { setChartPoints } from "../charts/chartPoints.ts";
import type { ChartRows, ChartSize } from "../charts/chartTypes.ts";
import { measureOf } from "../charts/measureOf.ts";
import { nameAxis, nameMargin, TIP, type DrawnPlot } from "../charts/plotParts.ts";
import { positions } from "../charts/positions.ts";
import { formatValue } from "../format/formatValue.ts";

type Row = ChartRows[number];

/** What each rule does to revenue: one bar from the value before it to the value after. */
export function waterfallChart(rows: ChartRows, { width, height }: ChartSize): Element {
  const name = (row: Row) => formatValue(row["step"], "text");
  const isTotal = (row: Row) => row === rows.at(-1);
  const from = (row: Row) => (isTotal(row) ? 0 : measureOf(row, "before"));
  const to = (row: Row) => measureOf(row, "after");
  const written = (row: Row) => effectText(row, isTotal(row));
  const title = (row: Row) =>
    [
      name(row),
      String(row["description"]),
      `Before: ${formatValue(row["before"], "integer")}`,
      `Effect: ${formatValue(row["effect"], "integer", { signed: true })}`,
      `Lines: ${formatValue(row["lines"], "integer")}`,
    ].join("\n");
  const marginLeft = nameMargin(rows.map(name), width);
  const plot = Plot.plot({
    width,
    height: Math.min(height ?? Infinity, rows.length * 34 + 16),
    marginTop: 4,
    marginBottom: 4,
    marginLeft,
    marginRight: 18 + Math.max(60, ...rows.map((row) => written(row).length * 6.4)),
    x: { axis: null, zero: true },
    y: { label: null, domain: rows.map(name), tickSize: 0, padding: 0.28 },
    marks: [
      nameAxis(marginLeft),
      Plot.barX(rows, {
        x1: from,
        x2: to,
        y: name,
        fill: (row: Row) => (isTotal(row) ? "var(--series-1)" : "var(--series-2)"),
      }),
      // A rule without effect is still a place on the way.
      Plot.tickX(rows, { x: to, y: name, stroke: "var(--rule-strong)", strokeWidth: 1.5 }),
      Plot.text(rows, {
        x: (row: Row) => Math.max(from(row), to(row)),
        y: name,
        text: written,
        textAnchor: "start",
        dx: 6,
        fill: "var(--ink)",
      }),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(rows, Plot.pointerY({ x: to, y: name, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = rows.map((row) => ({ x: at.x(to(row)), y: at.y(name(row)), label: title(row) }));
  return setChartPoints(plot, points);
}

function effectText(row: Row, isTotal: boolean): string {
  if (isTotal) return formatValue(row["after"], "integer");
  const effect = formatValue(row["effect"], "integer", { signed: true });
  return row["isApplied"] === true ? effect : `${effect} if applied`;
}
