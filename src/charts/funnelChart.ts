import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";

type Row = ChartRows[number];

/** Mean width of a letter of the labels, on the safe side. */
const LETTER = 5.6;

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
  const shares = rows.map((_, index) => conversionTexts(rows.map(amount), index));
  const reached = (row: Row) => formatValue(row[count.key], count.format);
  const { headlines, isNarrow } = writeHeadlines(
    rows.map((row, i) => [`${name(row)}: ${reached(row)}`, shares[i]!.join(" · ")] as const),
    width,
  );
  const title = (row: Row, index: number) =>
    [
      name(row),
      `${count.label}: ${reached(row)}`,
      ...shares[index]!,
      ...also.map(({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`),
    ].join("\n");
  const place = (_: Row, index: number) => index;
  const height = options.height ?? rows.length * (isNarrow ? 66 : 52) + 8;
  const plot = Plot.plot({
    width,
    height,
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
        insetTop: isNarrow ? 34 : 22,
        insetBottom: 6,
        rx2: 2,
      }),
      Plot.text(rows, {
        y: place,
        frameAnchor: "left",
        textAnchor: "start",
        dx: 3,
        ...placeOf(isNarrow, (height - 4) / rows.length),
        text: headlines,
        fill: "var(--ink)",
      }),
      Plot.ruleX([0], { stroke: "var(--rule-strong)" }),
      Plot.tip(rows, Plot.pointerY({ x: amount, y: place, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = rows.map((row, index) => {
    return { x: at.x(amount(row)), y: at.y(index), label: title(row, index) };
  });
  return setChartPoints(plot, points, options);
}

/** On one line each; on two where one of them is wider than the chart. */
function writeHeadlines(parts: readonly (readonly [string, string])[], width: number) {
  const write = (mark: string) =>
    parts.map(([reached, shares]) => (shares ? `${reached}${mark}${shares}` : reached));
  const isNarrow = write(" · ").some((text) => text.length * LETTER > width - 10);
  return { headlines: write(isNarrow ? "\n" : " · "), isNarrow };
}

/** One line stands above the bar, two begin at the top of the step. */
const placeOf = (isNarrow: boolean, step: number) =>
  isNarrow ? { lineAnchor: "top" as const, lineHeight: 1.2, dy: 2 - step / 2 } : { dy: -14 };

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
