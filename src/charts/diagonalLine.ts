import * as Plot from "@observablehq/plot";
import { extent } from "d3";
import type { ChartRows, Measure } from "./chartTypes.ts";
import { measureOf } from "./measureOf.ts";

interface DiagonalOptions {
  /** What the line is called; no line without it. */
  readonly diagonal?: string;
  readonly x: Measure;
  readonly y: Measure;
}

/** Where both values are equal, from the least to the greatest value that both axes have. */
export function diagonalLine(rows: ChartRows, { diagonal, x, y }: DiagonalOptions): Plot.Markish {
  if (diagonal === undefined) return [];
  const [left, right] = extent(rows, (row) => measureOf(row, x.key));
  const [bottom, top] = extent(rows, (row) => measureOf(row, y.key));
  const ends = [Math.max(left ?? NaN, bottom ?? NaN), Math.min(right ?? NaN, top ?? NaN)];
  if (!(ends[0]! < ends[1]!)) return [];
  const at = { x: (value: number) => value, y: (value: number) => value };
  return [
    Plot.line(ends, { ...at, stroke: "var(--ink-soft)", strokeDasharray: "1 3" }),
    Plot.text([ends[1]!], {
      ...at,
      text: () => diagonal,
      ...{ textAnchor: "end", dx: -6, dy: -6 },
      ...{ fill: "var(--ink-soft)", stroke: "var(--surface)", strokeWidth: 4 },
    }),
  ];
}
