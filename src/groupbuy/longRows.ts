import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

/**
 * Columns of one row as rows of their own, for charts with a series: the columns `series` (its
 * name) and `amount` (its value).
 *
 * @param columns - Name of each series and the key of its column, in their order.
 */
export function longRows(
  data: CardData,
  columns: Readonly<Record<string, string>>,
  limit = Infinity,
): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.slice(0, limit).flatMap((row) =>
      Object.entries(columns).map(([series, key]) => ({
        ...row,
        series,
        amount: row[key] ?? null,
      })),
    ),
    fields: [
      ...rows.fields,
      resultField("series", "varchar", `column: ${Object.keys(columns).join(" or ")}`),
      resultField("amount", "double", "value of the column"),
    ],
  }));
}
