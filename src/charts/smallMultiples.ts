import * as Plot from "@observablehq/plot";
import { formatValue } from "../format/formatValue.ts";
import { toDate } from "../format/toDate.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { tickText, TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { seriesNames } from "./seriesNames.ts";
import { tipText } from "./tipText.ts";
import { valueMargin } from "./valueMargin.ts";

type Row = ChartRows[number];

export interface SmallMultiplesOptions extends ChartSize {
  /** One small chart per value, in the rows' order. */
  readonly facet: Measure;
  /** A date column. */
  readonly x: Measure;
  readonly y: Measure;
  readonly also?: readonly Measure[];
  /** Height of one small chart in pixels; default 120. */
  readonly facetHeight?: number;
}

/** The least width at which a small chart can be read. */
const FACET_WIDTH = 190;

/** The same line for each of several groups, on shared scales, so that heights compare. */
export function smallMultiples(rows: ChartRows, options: SmallMultiplesOptions): SVGSVGElement {
  const { facet, x, y, width, facetHeight = 120, also = [] } = options;
  const names = seriesNames(rows, facet);
  const columns = Math.max(1, Math.min(names.length, Math.floor(width / FACET_WIDTH)));
  const name = (row: Row) => formatValue(row[facet.key], facet.format);
  const place = (row: Row) => names.indexOf(name(row));
  const time = (row: Row) => toDate(row[x.key]);
  const value = (row: Row) => measureOf(row, y.key);
  const fx = (row: Row) => place(row) % columns;
  const fy = (row: Row) => Math.floor(place(row) / columns);
  const facets = {
    fx: (_: string, i: number) => i % columns,
    fy: (_: string, i: number) => Math.floor(i / columns),
  };
  const title = (row: Row) => `${name(row)}\n${tipText(row, x, [y, ...also])}`;
  const line = { x: time, y: value, fx, fy };
  const plot = Plot.plot({
    width,
    height: options.height ?? Math.ceil(names.length / columns) * facetHeight + 30,
    marginTop: 22,
    marginLeft: valueMargin(y, rows.map(value), 44),
    marginRight: 14,
    x: { type: "utc", label: null, ticks: 3 },
    y: { zero: true, nice: true, label: null, ticks: 3, tickSize: 0, tickFormat: tickText(y) },
    fx: { axis: null, padding: 0.08 },
    fy: { axis: null, padding: 0.24 },
    marks: [
      Plot.gridY({ ticks: 3, stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.text(names, {
        ...facets,
        frameAnchor: "top-left",
        dy: -14,
        text: (each) => String(each),
        fill: "var(--ink)",
        className: "emphasis",
      }),
      Plot.areaY(rows, { ...line, fill: "var(--series-1)", fillOpacity: 0.1 }),
      Plot.lineY(rows, { ...line, stroke: "var(--series-1)", strokeWidth: 1.6 }),
      Plot.dot(rows, Plot.pointerX({ ...line, fill: "var(--series-1)", r: 3.5 })),
      Plot.tip(rows, Plot.pointerX({ ...line, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const sorted = rows.toSorted((a, b) => place(a) - place(b));
  return setChartPoints(
    plot,
    sorted.map((row) => ({
      x: at.x(time(row), fx(row)),
      y: at.y(value(row), fy(row)),
      label: title(row),
    })),
    options,
  );
}
