import type { Row } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";

/** What a chart draws: row objects of a query. */
export type ChartRows = readonly Row[];

/** Size in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height?: number;
}

/** A column to draw: its key in the rows, how to write it, and its name with unit. */
export interface Measure {
  readonly key: string;
  readonly format: ValueFormat;
  /** Axis title, with the unit: "Revenue (USD)". */
  readonly label: string;
}

/** Points of a line that are drawn as dots of their own. */
export interface MarkedPoints {
  readonly is: (row: ChartRows[number]) => boolean;
  /** What they are: "flagged". */
  readonly label: string;
}

/** A reference value drawn as a thin line across the chart. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}
