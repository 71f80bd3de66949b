import type { Row, Rows } from "../engine/types.ts";
import { columnFormats, NUMERIC } from "./columnFormats.ts";
import { columnTitle } from "./columnTitle.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** Beside the title; absent where the values say it themselves. */
  readonly unit: string | undefined;
  readonly description: string | undefined;
  readonly numeric: boolean;
  /** Hidden until the reader asks: a sum of squares that the page only computes from. */
  readonly helper: boolean;
  readonly text: (row: Row) => string;
  /** Length of a bar behind the value, in [0, 1]; absent for columns without bars. */
  readonly bar?: (row: Row) => number;
}

/** Sums of squares and products, as a line is fitted from. */
const SUM_OF_SQUARES = /^s[xy][xy]$/;

/**
 * Columns of a result as a table shows them; formats follow from the columns unless given.
 *
 * @param known - Formats by key, for columns that do not tell.
 */
export function tableColumns(
  rows: Rows,
  known: Readonly<Record<string, ValueFormat>> = {},
): TableColumn[] {
  const formats = columnFormats(rows, known);
  return rows.fields.map((field) => {
    const format = formats[field.key]!;
    const unit = shownUnit(field.unit);
    return {
      key: field.key,
      title: columnTitle(field.name, unit),
      unit: unit?.replaceAll("_", " "),
      description: field.description,
      numeric: NUMERIC.test(field.type),
      helper: field.unit?.endsWith("²") === true || SUM_OF_SQUARES.test(field.name),
      text: (row) => formatValue(row[field.key], format, { absent: "–" }),
    };
  });
}

/** A number or its percent sign says some units already. */
const shownUnit = (unit: string | undefined) =>
  unit === "count" || unit === "share" ? undefined : unit;
