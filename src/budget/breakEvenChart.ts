import * as Plot from "@observablehq/plot";
import { setChartPoints } from "../charts/chartPoints.ts";
import type { ChartRows, ChartSize } from "../charts/chartTypes.ts";
import { legendFigure } from "../charts/legendFigure.ts";
import { tickText, TIP, type DrawnPlot } from "../charts/plotParts.ts";
import { positions } from "../charts/positions.ts";
import { seriesColors } from "../charts/seriesColors.ts";
import { formatValue } from "../format/formatValue.ts";

type Row = ChartRows[number];

/** A bubble per channel and month: cost, revenue, orders as area; above the line it earned. */
export function breakEvenChart(rows: ChartRows, { width, height = 400 }: ChartSize): Element {
  const number = (key: string) => (row: Row) => Number(row[key]);
  const [cost, revenue] = [number("cost"), number("revenue")];
  const names = [...new Set(rows.map((row) => String(row["channel"])))];
  const color = seriesColors(names);
  const paint = (row: Row) => color.range[names.indexOf(String(row["channel"]))]!;
  const most = Math.max(0, ...rows.map(cost));
  const plot = Plot.plot({
    width,
    height,
    inset: 12,
    marginLeft: 52,
    marginTop: 24,
    marginRight: 24,
    marginBottom: 38,
    x: {
      label: "Cost (USD)",
      labelAnchor: "center",
      labelArrow: "none",
      zero: true,
      ticks: width / 110,
      tickFormat: tickText({ format: "usd" }),
    },
    y: {
      label: "Revenue (USD)",
      labelArrow: "none",
      zero: true,
      ticks: 5,
      tickSize: 0,
      tickFormat: tickText({ format: "usd" }),
    },
    r: { type: "sqrt", range: [1, Math.min(16, width / 30)] },
    marks: [
      Plot.gridY({ stroke: "var(--rule)", strokeOpacity: 1, ticks: 5 }),
      breakEvenLine(most),
      Plot.dot(rows, {
        x: cost,
        y: revenue,
        r: number("conversions"),
        fill: paint,
        fillOpacity: 0.55,
        stroke: paint,
      }),
      Plot.tip(rows, Plot.pointer({ x: cost, y: revenue, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  return setChartPoints(
    legendFigure(plot, color),
    rows.map((row) => ({ x: at.x(cost(row)), y: at.y(revenue(row)), label: title(row) })),
  );
}

const title = (row: Row) =>
  [
    `${String(row["channel"])}, ${formatValue(row["month"], "month")}`,
    `Cost: ${formatValue(row["cost"], "usd")}`,
    `Revenue: ${formatValue(row["revenue"], "usd")}`,
    `Orders: ${formatValue(row["conversions"], "integer")}`,
    `ROI: ${formatValue(row["roi"], "percent", { absent: "nothing spent" })}`,
  ].join("\n");

/** Where revenue equals cost. */
function breakEvenLine(most: number): Plot.Markish {
  const name = {
    text: () => "break-even",
    textAnchor: "end",
    dy: 14,
    fill: "var(--ink-soft)",
    stroke: "var(--surface)",
    strokeWidth: 4,
  } as const;
  return [
    Plot.line([0, most], {
      x: (at: number) => at,
      y: (at: number) => at,
      stroke: "var(--ink-soft)",
      strokeDasharray: "4 3",
    }),
    Plot.text([most], { x: (at: number) => at, y: (at: number) => at, ...name }),
  ];
}
