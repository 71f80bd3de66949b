import * as Plot from "@observablehq/plot";
import type { ChartRows } from "./chartTypes.ts";

type Row = ChartRows[number];

export interface BarLabelOptions {
  readonly x: (row: Row) => number;
  readonly y: (row: Row) => unknown;
  readonly fy?: (row: Row) => unknown;
  readonly text: (row: Row) => string;
}

/**
 * What is written at the ends of horizontal bars: right of those above zero, left of those below.
 *
 * @returns The marks, and the room that labels need left of the longest bar below zero.
 */
export function barLabels(rows: ChartRows, { x, y, fy, text }: BarLabelOptions) {
  const below = rows.filter((row) => x(row) < 0);
  const place = { x, y, ...(fy && { fy }), text, fill: "var(--ink)" };
  const marks: Plot.Markish = [
    Plot.text(
      rows.filter((row) => !below.includes(row)),
      { ...place, textAnchor: "start", dx: 6 },
    ),
    Plot.text(below, { ...place, textAnchor: "end", dx: -6 }),
  ];
  const insetLeft = Math.max(0, ...below.map((row) => text(row).length * 6.4 + 10));
  return { marks, insetLeft };
}
