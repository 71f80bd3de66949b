import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { html } from "../components/html.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { cellWriter } from "./cellWriter.ts";
import { divergingColors } from "./divergingColors.ts";
import { rampColors } from "./rampColors.ts";
import { rampKey } from "./rampKey.ts";
import { tipText } from "./tipText.ts";

type Row = ChartRows[number];

export interface HeatMapOptions extends ChartSize {
  readonly x: Measure;
  readonly y: Measure;
  readonly fill: Measure;
  readonly also?: readonly Measure[];
  /** All values along an axis, so that cells without data stay visible as gaps. */
  readonly xDomain?: readonly (string | number)[];
  readonly yDomain?: readonly (string | number)[];
  /** Writes the value into each cell that is wide enough. */
  readonly labels?: boolean;
  /** Shades around zero, up to this value on both sides; default seven steps of equally many cells. */
  readonly around?: number;
  /** Room for the names of the lines, in pixels; default 46. */
  readonly marginLeft?: number;
}

/** Cells narrower than this have no room for a value. */
const LABEL_WIDTH = 36;

/** Below it leaning names run into each other, and stand. */
const LEANING_WIDTH = 19;

/** Cells of two categories, shaded in seven steps of equally many cells; the key is above. */
export function heatMap(rows: ChartRows, options: HeatMapOptions): HTMLElement {
  const { x, y, fill, width, height = 250, also = [], marginLeft = 46 } = options;
  const shown = rows.filter((row) => Number.isFinite(measureOf(row, fill.key)));
  const amount = (row: Row) => measureOf(row, fill.key);
  const color =
    options.around === undefined ? rampColors(shown.map(amount)) : divergingColors(options.around);
  const step = (value: number) => color.domain.filter((limit) => value >= limit).length;
  const isDark = (row: Row) =>
    options.around === undefined ? step(amount(row)) > 3 : step(amount(row)) % 6 === 0;
  const place = { x: (row: Row) => row[x.key], y: (row: Row) => row[y.key] };
  const title = (row: Row) =>
    `${formatValue(row[y.key], y.format)}, ${tipText(row, x, [fill, ...also])}`;
  const xDomain = options.xDomain ?? [...new Set(rows.map(place.x))];
  const room = width - marginLeft - 20;
  const longest = Math.max(0, ...xDomain.map((value) => formatValue(value, x.format).length));
  const cell = room / Math.max(1, xDomain.length);
  // Names lean where they would run into each other; numbers and dates are left out instead.
  const isLeaning = x.format === "text" && longest * 6.4 + 4 > cell;
  // Leaning lines of text need more room beside each other than standing ones.
  const isStanding = isLeaning && cell < LEANING_WIDTH;
  const every = isLeaning ? 1 : Math.max(1, Math.ceil(40 / cell));
  const labelled = options.labels && room / xDomain.length >= LABEL_WIDTH;
  const plot = Plot.plot({
    width,
    height,
    marginTop: 4,
    marginLeft,
    marginBottom: isLeaning ? Math.min(124, longest * (isStanding ? 6.4 : 4.6) + 16) : 28,
    padding: 0.06,
    x: { domain: xDomain, label: null },
    y: {
      domain: options.yDomain ?? [...new Set(rows.map(place.y))],
      label: null,
      tickSize: 0,
      tickFormat: (value: unknown) => formatValue(value, y.format),
    },
    color,
    marks: [
      Plot.axisX(
        xDomain.filter((_, index) => index % every === 0),
        {
          ...{ tickSize: 0, label: null },
          ...(isLeaning && { tickRotate: isStanding ? -90 : -45 }),
          tickFormat: (value: unknown) => formatValue(value, x.format),
        },
      ),
      Plot.cell(shown, { ...place, fill: amount, rx: 2 }),
      labelled ? cellTexts(shown, { ...place, text: cellWriter(shown, fill, cell) }, isDark) : null,
      Plot.cell(shown, Plot.pointer({ ...place, stroke: "var(--ink)", strokeWidth: 2 })),
      Plot.tip(shown, Plot.pointer({ ...place, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = shown.map((row) => ({
    x: at.x(place.x(row)),
    y: at.y(place.y(row)),
    label: title(row),
  }));
  const figure = html`<div>${rampKey(shown, fill, color)}${plot}</div>`;
  return setChartPoints(figure, points, options);
}

/** Dark steps carry light text, in both themes: the ramp turns around with the surface. */
function cellTexts(
  rows: ChartRows,
  place: Plot.TextOptions,
  isStrong: (row: Row) => boolean,
): Plot.Markish {
  return Plot.text(rows, {
    ...place,
    fill: (row: Row) => (isStrong(row) ? "var(--surface)" : "var(--ink)"),
  });
}
