import * as Plot from "@observablehq/plot";
import { utcMonday, utcMonths, utcYear } from "d3";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { toDate } from "../format/toDate.ts";
import { setChartPoints } from "./chartPoints.ts";
import type { ChartRows, ChartSize, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";
import { TIP, type DrawnPlot } from "./plotParts.ts";
import { positions } from "./positions.ts";
import { rampColors } from "./rampColors.ts";
import { rampKey } from "./rampKey.ts";
import { tipText } from "./tipText.ts";

type Row = ChartRows[number];

export interface CalendarChartOptions extends ChartSize {
  /** A date column, one row per day; days without a row stay empty. */
  readonly day: Measure;
  readonly value: Measure;
  readonly also?: readonly Measure[];
}

const WEEKS = 54;
const MARGIN = 40;

/** A cell per day, a column per week from Monday, a line of months per year. */
export function calendarChart(rows: ChartRows, options: CalendarChartOptions): HTMLElement {
  const { day, value, width, also = [] } = options;
  const shown = rows.filter(
    (row) => toDate(row[day.key]) && Number.isFinite(measureOf(row, value.key)),
  );
  const date = (row: Row) => toDate(row[day.key])!;
  const color = rampColors(shown.map((row) => measureOf(row, value.key)));
  const years = [...new Set(shown.map((row) => date(row).getUTCFullYear()))].sort((a, b) => a - b);
  const title = (row: Row) => tipText(row, day, [value, ...also]);
  const cell = {
    x: (row: Row) => weekOf(date(row)),
    y: (row: Row) => (date(row).getUTCDay() + 6) % 7,
    fy: (row: Row) => date(row).getUTCFullYear(),
  };
  const size = Math.max(4, (width - MARGIN) / WEEKS);
  const plot = Plot.plot({
    width,
    height: options.height ?? years.length * (7 * Math.min(size, 16) + 30) + 20,
    marginTop: 20,
    marginLeft: MARGIN,
    marginRight: 0,
    marginBottom: 4,
    padding: 0.1,
    x: { type: "band", axis: null, domain: Array.from({ length: WEEKS }, (_, week) => week) },
    y: {
      domain: [0, 1, 2, 3, 4, 5, 6],
      label: null,
      tickSize: 0,
    },
    fy: { domain: years, axis: null, padding: 0.18 },
    color,
    marks: [
      Plot.axisY([0, 4], {
        tickSize: 0,
        label: null,
        tickFormat: (each: number) => formatValue(each + 1, "weekday"),
      }),
      monthNames(years, width),
      Plot.cell(shown, { ...cell, fill: (row: Row) => measureOf(row, value.key), rx: 1 }),
      Plot.cell(shown, Plot.pointer({ ...cell, stroke: "var(--ink)", strokeWidth: 2 })),
      Plot.tip(shown, Plot.pointer({ ...cell, title, ...TIP })),
    ],
  }) as DrawnPlot;
  const at = positions(plot);
  const points = shown.map((row) => ({
    x: at.x(cell.x(row)),
    y: at.y(cell.y(row), cell.fy(row)),
    label: title(row),
  }));
  return setChartPoints(html`<div>${rampKey(shown, value, color)}${plot}</div>`, points, options);
}

/** Weeks since the Monday of the week that the year begins in. */
function weekOf(date: Date): number {
  return utcMonday.count(utcYear(date), date);
}

function monthNames(years: readonly number[], width: number): Plot.Markish {
  const step = width < 480 ? 2 : 1;
  const months = years.flatMap((year) =>
    utcMonths(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year + 1, 0, 1)), step),
  );
  const head = { frameAnchor: "top", dy: -12, fill: "var(--ink-muted)" } as const;
  return [
    Plot.text(years, {
      ...head,
      fy: (year: number) => year,
      text: String,
      frameAnchor: "top-left",
      dx: -MARGIN,
    }),
    Plot.text(months, {
      ...head,
      x: weekOf,
      fy: (month: Date) => month.getUTCFullYear(),
      text: (month: Date) => formatValue(month, "monthShort").split(" ")[0]!,
    }),
  ];
}
