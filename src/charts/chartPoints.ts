/** A mark's place in its chart, in the chart's own pixels, and what to say about it. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

const points = new WeakMap<Element, readonly ChartPoint[]>();

/** Attaches the marks that a keyboard can step through, in reading order. */
export function setChartPoints<E extends Element>(chart: E, marks: readonly ChartPoint[]): E {
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
