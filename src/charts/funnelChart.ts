import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";

type Row = ChartRows[number];

export interface FunnelChartOptions extends ChartSize {
  /** One bar per step, in the rows' order. */
  readonly step: Measure;
  /** How many reached the step. */
  readonly count: Measure;
  readonly also?: readonly Measure[];
}

/**
 * Steps of a funnel with how many reached each, and which share of the step before and of the first
 * step that is. A step after nobody has no share.
 */
export function funnelChart(rows: ChartRows, options: FunnelChartOptions): SVGSVGElement {
  const { step, count, width, also = [] } = options;
  const name = (row: Row) => formatValue(row[step.key], step.format);
  const amount = (row: Row) => measureOf(row, count.key);
  const conversion = (_: Row, index: number) => conversionTexts(rows.map(amount), index);
  const headline = (row: Row, index: number) =>
    [`${name(row)}: ${formatValue(row[count.key], count.format)}`, ...conversion(row, index)].join(
      " · ",
    );
  const title = (row: Row, index: number) =>
    [
      name(row),
      `${count.label}: ${formatValue(row[count.key], count.format)}`,
      ...conversion(row, index),
      ...also.map(({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`),
    ].join("\n");
  const place = (_: Row, index: number) => index;
  const plot = Plot.plot({
    width,
    height: options.height ?? rows.length * 52 + 8,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: 2,
    marginRight: 8,
    x: { axis: null, zero: true },
    y: { axis: null, type: "band", domain: rows.map(place), padding: 0 },
    marks: [
      Plot.barX(rows, {
        x: amount,
        y: place,
        fill: "var(--series-1)",
        insetTop: 22,
        insetBottom: 6,
        rx2: 2,
      }),
      Plot.text(rows, {
        y: place,
        frameAnchor: "left",
        textAnchor: "start",
        dy: -14,
        text: headline,
        fill: "var(--ink)",
      }),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(rows, Plot.pointerY({ x: amount, y: place, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  return setChartPoints(
    plot,
    rows.map((row, index) => ({
      x: at.x(amount(row)),
      y: at.y(index),
      label: title(row, index),
    })),
  );
}

/** The smallest share that a percentage of one digit can tell from none. */
const LEAST = 0.001;

/** Shares of the step before and of the first step; nothing for the first. */
function conversionTexts(amounts: readonly number[], index: number): string[] {
  const shareOf = (whole: number | undefined) => {
    const share = whole ? amounts[index]! / whole : NaN;
    const isSmall = share > 0 && share < LEAST / 2;
    const text = formatValue(isSmall ? LEAST : share, "percent", { absent: "no share" });
    return isSmall ? `less than ${text}` : text;
  };
  if (index === 0) return [];
  return [`${shareOf(amounts[index - 1])} of step before`, `${shareOf(amounts[0])} of first`];
}
