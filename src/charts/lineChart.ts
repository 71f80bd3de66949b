import * as Plot from "@observablehq/plot";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, MarkedPoints, Measure, ReferenceLine } from "./chartTypes.ts";
import { legendFigure } from "./legendFigure.ts";
import {
  bandMark,
  MARKED_COLOR,
  markedDots,
  partialNote,
  peakMarks,
  seriesMarks,
} from "./lineMarks.ts";
import { alongLine, lineScale } from "./lineScale.ts";
import { measureOf } from "./measureOf.ts";
import {
  gridLines,
  referenceMargin,
  referenceY,
  TIP,
  valueScale,
  type DrawnPlot,
} from "./plotParts.ts";
import { positions } from "./positions.ts";
import { seriesColors } from "./seriesColors.ts";
import { seriesNames } from "./seriesNames.ts";
import { tipText } from "./tipText.ts";
import { valueMargin } from "./valueMargin.ts";
import { formatValue } from "../format/formatValue.ts";

type Row = ChartRows[number];

export interface LineChartOptions extends ChartSize {
  /** A date column, or one of numbers: format `hour`, `integer`, `number` or `percent`. */
  readonly x: Measure;
  readonly y: Measure;
  /** One line per value of this column: one row per date and series. */
  readonly series?: Measure;
  /** Series in the legend's order; default the rows' order. */
  readonly order?: readonly unknown[];
  /** Columns with the limits of an interval around the line, in the unit of `y`. */
  readonly band?: { readonly low: string; readonly high: string; readonly label: string };
  /** More columns for the tooltip. */
  readonly also?: readonly Measure[];
  /** Thresholds, targets, means. */
  readonly references?: readonly ReferenceLine[];
  /** Points that stand out, so named in the legend and the tooltip. */
  readonly marked?: MarkedPoints;
  /** Writes the highest value beside its point; default true for a single line without `marked`. */
  readonly labelPeak?: boolean;
  /** Periods from this date on are incomplete: their stretch is dashed. */
  readonly partialFrom?: string | undefined;
}

/**
 * Measures over time: lines from zero, a single line's peak named, an incomplete end dashed.
 *
 * @param rows - In time order; a missing value leaves a gap.
 */
export function lineChart(rows: ChartRows, options: LineChartOptions): Element {
  const { x, y, series, band, width, height = 260, references = [] } = options;
  const names = series ? seriesNames(rows, series, options.order) : [y.label];
  const name = (row: Row) => (series ? formatValue(row[series.key], series.format) : y.label);
  const colors = seriesColors(names);
  const time = alongLine(x);
  const across = lineScale(x, width, rows);
  const value = (row: Row) => measureOf(row, y.key);
  const title = (row: Row) => lineText(row, options);
  const pointer = series ? Plot.pointer : Plot.pointerX;
  const { marked, labelPeak = !series && !marked } = options;
  const plot = Plot.plot({
    width,
    height,
    marginTop: 22,
    marginLeft: valueMargin(y, rows.map(value)),
    marginRight: referenceMargin(references),
    marginBottom: across.label === null ? 30 : 38,
    x: across,
    y: valueScale(y),
    color: colors,
    marks: [
      gridLines(),
      band ? bandMark(rows, { time, name, band }) : null,
      colors.range.map((color, index) => {
        const mine = rows.filter((row) => name(row) === names[index]);
        return seriesMarks(mine, { ...options, isSingle: !series && !band, color });
      }),
      partialNote(rows, x, options.partialFrom),
      references.map(referenceY),
      markedDots(rows, options),
      labelPeak ? peakMarks(rows, options) : null,
      Plot.ruleX(rows, pointer({ x: time, py: value, stroke: "var(--rule-strong)" })),
      Plot.dot(rows, pointer({ x: time, y: value, fill: name, r: 4 })),
      Plot.tip(rows, pointer({ x: time, y: value, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = rows
    .map((row) => ({ x: at.x(time(row)), y: at.y(value(row)), label: title(row), name: name(row) }))
    .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  return setChartPoints(legendFigure(plot, withMarked(colors, rows, marked)), points, options);
}

/** The legend's names and colours, the marked points' among them where there is one. */
function withMarked<C extends { domain: readonly string[]; range: readonly string[] }>(
  colors: C,
  rows: ChartRows,
  marked: MarkedPoints | undefined,
) {
  if (!marked || !rows.some(marked.is)) return colors;
  return {
    domain: [...colors.domain, marked.label],
    range: [...colors.range, MARKED_COLOR],
  };
}

function lineText(row: Row, { x, y, series, band, marked, also = [] }: LineChartOptions): string {
  const limits = band
    ? [
        `${band.label}: ${[band.low, band.high].map((key) => formatValue(row[key], y.format)).join(" to ")}`,
      ]
    : [];
  const lead = series ? [formatValue(row[series.key], series.format)] : [];
  const [first, ...rest] = tipText(row, x, [y]).split("\n");
  const more = also.map(({ key, format, label }) => `${label}: ${formatValue(row[key], format)}`);
  const said = marked?.is(row) ? [marked.label] : [];
  return [[...lead, first].join(", "), ...said, ...rest, ...limits, ...more].join("\n");
}
