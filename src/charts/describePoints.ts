import type { ChartPoint } from "./chartPoints.ts";

/** What a chart shows, for readers who do not see it: how many marks, the first and the last. */
export function describePoints(points: readonly ChartPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "No data.";
  const text = ({ label }: ChartPoint) => label.replaceAll("\n", ", ");
  if (points.length === 1) return `One value: ${text(first)}.`;
  return `${points.length} values. First: ${text(first)}. Last: ${text(last)}.`;
}
