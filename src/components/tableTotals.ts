import { mean, sum } from "d3";
import type { Row } from "../engine/types.ts";
import { html } from "./html.ts";
import { measureOf } from "../charts/measureOf.ts";
import type { TableColumn } from "./tableColumns.ts";

/** What a column's last line says: sum, mean, or a value of the rows that are shown. */
export type Total = "sum" | "mean" | ((rows: readonly Row[]) => Row[string] | undefined);

/** The last line of a table: totals of the rows that are shown, written as their columns are. */
export function tableTotals(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  totals: Readonly<Record<string, Total>>,
): HTMLElement {
  const cells = columns.map((column, index) => {
    const total = totals[column.key];
    const text = total
      ? column.text({ [column.key]: totalOf(total, rows, column.key) ?? null })
      : index === 0
        ? "Total"
        : "";
    const side = column.numeric ? "numeric" : "";
    return index === 0 && !total
      ? html`<th scope="row" class="${side}">${text}</th>`
      : html`<td class="${side}">${text}</td>`;
  });
  return html`<tfoot><tr>${cells}</tr></tfoot>`;
}

function totalOf(total: Total, rows: readonly Row[], key: string) {
  if (typeof total === "function") return total(rows);
  if (rows.length === 0) return null;
  return (total === "sum" ? sum : mean)(rows, (row) => measureOf(row, key));
}
