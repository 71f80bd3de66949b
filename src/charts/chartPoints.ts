import { measureFormats, type ColumnFormats } from "./measureFormats.ts";

/** A mark's place in its chart, in the chart's own pixels, and what to say about it. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

const points = new WeakMap<Element, readonly ChartPoint[]>();
const formats = new WeakMap<Element, ColumnFormats>();

/**
 * Attaches the marks that a keyboard can step through, in reading order.
 *
 * @param options - Of the chart, for tables to write its columns as it does.
 */
export function setChartPoints<E extends Element>(
  chart: E,
  marks: readonly ChartPoint[],
  options: object = {},
): E {
  formats.set(chart, measureFormats(options));
  points.set(
    chart,
    marks.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  );
  return chart;
}

/** The marks of a chart; none when it was drawn without. */
export function getChartPoints(chart: Element): readonly ChartPoint[] {
  return points.get(chart) ?? [];
}

/** How a chart writes the columns that it draws. */
export function getChartFormats(chart: Element): ColumnFormats {
  return formats.get(chart) ?? {};
}
