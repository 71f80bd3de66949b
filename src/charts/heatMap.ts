import * as Plot from "@observablehq/plot";
import { quantileSorted } from "d3";
import { formatValue } from "../format/formatValue.ts";
import { html } from "../components/html.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { positions } from "./positions.ts";
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
}

const RAMP = [1, 2, 3, 4, 5, 6, 7].map((step) => `var(--ramp-${step})`);

/** Cells of two categories, shaded in seven steps of equally many cells; the key is above. */
export function heatMap(rows: ChartRows, options: HeatMapOptions): HTMLElement {
  const { x, y, fill, width, height = 250, also = [] } = options;
  const shown = rows.filter((row) => Number.isFinite(measureOf(row, fill.key)));
  const limits = steps(shown.map((row) => measureOf(row, fill.key)));
  const column = (row: Row) => row[x.key];
  const line = (row: Row) => row[y.key];
  const title = (row: Row) =>
    `${formatValue(row[y.key], y.format)}, ${tipText(row, x, [fill, ...also])}`;
  const xDomain = options.xDomain ?? [...new Set(rows.map(column))];
  const every = Math.max(1, Math.ceil((xDomain.length * 40) / Math.max(1, width - 60)));
  const plot = Plot.plot({
    width,
    height,
    marginTop: 4,
    marginLeft: 46,
    marginBottom: 28,
    padding: 0.06,
    x: { domain: xDomain, label: null },
    y: {
      domain: options.yDomain ?? [...new Set(rows.map(line))],
      label: null,
      tickSize: 0,
      tickFormat: (value: unknown) => formatValue(value, y.format),
    },
    color: { type: "threshold", domain: limits, range: RAMP.slice(0, limits.length + 1) },
    marks: [
      Plot.axisX(
        xDomain.filter((_, index) => index % every === 0),
        { tickSize: 0, label: null, tickFormat: (value: unknown) => formatValue(value, x.format) },
      ),
      Plot.cell(shown, { x: column, y: line, fill: (row: Row) => measureOf(row, fill.key), rx: 2 }),
      Plot.cell(shown, Plot.pointer({ x: column, y: line, stroke: "var(--ink)", strokeWidth: 2 })),
      Plot.tip(shown, Plot.pointer({ x: column, y: line, title, fontSize: 12, lineHeight: 1.35 })),
    ],
  }) as ReturnType<typeof Plot.plot> & SVGSVGElement;
  const at = positions(plot);
  const points = shown.map((row) => ({
    x: at.x(column(row)),
    y: at.y(line(row)),
    label: title(row),
  }));
  const figure = html`<div>${rampKey(shown, fill)}${plot}</div>`;
  return setChartPoints(figure, points);
}

/** Distinct inner limits: sextiles and septiles of the values. */
function steps(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const inner = [1, 2, 3, 4, 5, 6].map((part) => quantileSorted(sorted, part / 7) ?? NaN);
  return [...new Set(inner.filter(Number.isFinite))];
}

function rampKey(rows: ChartRows, { key, format, label }: Measure): HTMLElement {
  const values = rows.map((row) => measureOf(row, key));
  const low = formatValue(Math.min(...values), format);
  const high = formatValue(Math.max(...values), format);
  return html`<div class="legend">${label}
    <span class="legend-ramp">${low}&nbsp;${RAMP.map(
      (color) => html`<i style=${{ background: color }}></i>`,
    )}&nbsp;${high}</span></div>`;
}
