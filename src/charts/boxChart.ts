import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure, ReferenceLine } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { nameAxis, nameMargin, tickText, TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";

type Row = ChartRows[number];

/** Column keys with the five numbers of a box, in the value's unit. */
export interface BoxColumns {
  /** End of the lower whisker: the minimum, a low percentile, or the last value within a fence. */
  readonly low: string;
  readonly lowerQuartile: string;
  readonly median: string;
  readonly upperQuartile: string;
  readonly high: string;
}

export interface BoxChartOptions extends ChartSize, BoxColumns {
  readonly category: Measure;
  /** What is measured: label with unit, and format. */
  readonly quantity: Omit<Measure, "key">;
  /** What the whiskers reach, for the tooltip; default lowest and highest. */
  readonly whiskers?: { readonly low: string; readonly high: string };
  readonly also?: readonly Measure[];
  readonly reference?: ReferenceLine;
}

/** Distributions side by side: quartile box, median line, whiskers. Quantiles come from SQL. */
export function boxChart(rows: ChartRows, options: BoxChartOptions): SVGSVGElement {
  const { category, quantity, width, reference } = options;
  const name = (row: Row) => formatValue(row[category.key], category.format);
  const at = (key: keyof BoxColumns) => (row: Row) => measureOf(row, options[key]);
  const title = (row: Row) => boxText(row, options);
  const marginLeft = nameMargin(rows.map(name), width);
  const line = { y: name, stroke: "var(--series-1)" };
  const plot = Plot.plot({
    width,
    height: options.height ?? rows.length * 34 + 48,
    marginTop: 6,
    marginBottom: 38,
    marginLeft,
    marginRight: 24,
    x: {
      label: quantity.label,
      labelAnchor: "center",
      labelArrow: "none",
      nice: true,
      ticks: width / 110,
      tickFormat: tickText(quantity),
    },
    y: { label: null, domain: rows.map(name), tickSize: 0, padding: 0.35 },
    marks: [
      nameAxis(marginLeft),
      Plot.gridX({ stroke: "var(--rule)", strokeOpacity: 1, ticks: width / 110 }),
      reference
        ? Plot.ruleX([reference.value], { stroke: "var(--ink-soft)", strokeDasharray: "4 3" })
        : null,
      Plot.ruleY(rows, { x1: at("low"), x2: at("high"), ...line }),
      Plot.tickX(rows, { x: at("low"), ...line, inset: 4 }),
      Plot.tickX(rows, { x: at("high"), ...line, inset: 4 }),
      Plot.barX(rows, {
        x1: at("lowerQuartile"),
        x2: at("upperQuartile"),
        ...line,
        fill: "var(--ramp-2)",
      }),
      Plot.tickX(rows, { x: at("median"), ...line, strokeWidth: 3 }),
      Plot.tip(rows, Plot.pointerY({ x: at("median"), y: name, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const place = positions(plot);
  return setChartPoints(
    plot,
    rows.map((row) => ({
      x: place.x(at("median")(row)),
      y: place.y(name(row)),
      label: title(row),
    })),
    options,
  );
}

function boxText(row: Row, options: BoxChartOptions): string {
  const { category, quantity, also = [], whiskers = { low: "Lowest", high: "Highest" } } = options;
  const text = (key: string) => formatValue(row[key], quantity.format);
  return [
    formatValue(row[category.key], category.format),
    quantity.label,
    `${whiskers.high}: ${text(options.high)}`,
    `Upper quartile: ${text(options.upperQuartile)}`,
    `Median: ${text(options.median)}`,
    `Lower quartile: ${text(options.lowerQuartile)}`,
    `${whiskers.low}: ${text(options.low)}`,
    ...also.map(({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`),
  ].join("\n");
}
