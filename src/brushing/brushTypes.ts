import type { CubeAxis } from "../../lib/brushing/cubeTypes.ts";
import type { Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";

/** One linked chart: a column of the cube's query that holds the lower limits of bins. */
export interface BrushDimension extends CubeAxis {
  /** Axis title with its unit: "Arrival delay (min)". */
  readonly label: string;
  readonly format: ValueFormat;
  readonly unit?: string;
  /** The first bin holds everything below it, the last everything above it. */
  readonly open?: { readonly below?: boolean; readonly above?: boolean };
  /** States the finding, from rows with `low`, `selected`, `selectedShare`, `all`, `allShare`. */
  readonly title: (rows: Rows) => string;
  readonly subtitle?: string;
  readonly caveat?: string;
}

/** What is counted. */
export interface BrushMeasure {
  /** Key of the summed column in the query's rows. */
  readonly key: string;
  readonly format: ValueFormat;
  /** In the plural: "Flights". */
  readonly label: string;
}
