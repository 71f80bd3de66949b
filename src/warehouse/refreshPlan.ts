import type { LineageNode } from "../../lib/catalog/types.ts";
import type { Manifest, TableSnapshot } from "../../lib/snapshots/types.ts";
import { refreshStrategy } from "../../lib/warehouse/refreshStrategy.ts";
import { reachable } from "../catalog/reachable.ts";
import { html } from "../components/html.ts";
import type { CardData } from "../components/liveRows.ts";
import { openNumber } from "../components/openNumber.ts";
import { resultField } from "../components/resultField.ts";
import { siteLink } from "../components/siteLink.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Rows } from "../engine/types.ts";
import { calculatorInputs } from "../shop/calculatorInputs.ts";

const SMALL = { name: "refresh.small", label: "A table is small below (rows)", value: 2000 };
const FIELDS = [
  resultField("strategy", "varchar", "how the table is kept up to date, by the rule"),
  resultField("why", "varchar", "what decided"),
];
const HEAD = ["Table", "Rows", "New a day", "Late", "Strategy", "Why"];

/**
 * How each table is kept up to date: a strategy that follows from what the build knows of it.
 *
 * @param growth - Rows of `table_growth`.
 * @param nodes - Lineage, for which raw rows come in a file per day.
 */
export function refreshPlan(
  growth: CardData,
  manifest: Manifest,
  nodes: readonly LineageNode[],
): HTMLElement {
  const own = nodes.filter(({ system }) => system === manifest.system);
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  const control = calculatorInputs("Tables", [{ ...SMALL, min: 0, max: 1e9, whole: true }]);
  const planned = steeredRows(growth, control, (rows) => ({
    rows: rows.map((row) => {
      const table = tables.get(row["tableName"] as string)!;
      const counts = {
        rows: Number(row["rows"]),
        rowsPerDay: row["rowsPerDay"] as number | null,
        lateRows: row["lateRows"] === null ? null : Number(row["lateRows"]),
      };
      const small = control.values[SMALL.name] ?? SMALL.value;
      return { ...row, ...refreshStrategy({ ...counts, ...tableFacts(table, own) }, small) };
    }),
    fields: [...rows.fields, ...FIELDS],
  }));
  const body = html`<tbody></tbody>`;
  planned.subscribe(({ status, rows }) => {
    if (status === "ready" && rows) body.replaceChildren(...rows.map((_, at) => line(rows, at)));
  });
  return html`<div>${control}<div class="table-scroll roomy" tabindex="0" role="region" aria-label="How each table is kept up to date"><table>
    <thead><tr>${HEAD.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>${body}</table></div></div>`;
}

function tableFacts(table: TableSnapshot, nodes: readonly LineageNode[]) {
  const { primaryKey, timeColumn = null, columns } = table;
  const id = nodes.find(({ kind, name }) => kind === "snapshot" && name === table.name)?.id ?? "";
  const { upstream } = reachable(nodes, id);
  const names = columns.map(({ name }) => name);
  return {
    primaryKey,
    timeColumn,
    hasValidity: names.includes("valid_from") && names.includes("valid_to"),
    isPartitioned: nodes.some(
      ({ id: node, partitionedBy }) => partitionedBy === "date" && upstream.has(node),
    ),
  };
}

function line(rows: Rows, at: number): HTMLElement {
  const row = rows[at]!;
  const name = row["tableName"] as string;
  const cell = (column: string, format: "integer" | "number") =>
    html`<td class="numeric">${row[column] === null ? "–" : openNumber(rows, row[column], format, { row, column })}</td>`;
  return html`<tr><th scope="row"><a href=${siteLink(`/catalog/tables#${rows.provenance.system}.${name}`)}>${name}</a></th>
    ${cell("rows", "integer")}${cell("rowsPerDay", "number")}${cell("lateRows", "integer")}
    <td>${row["strategy"]}</td><td class="meaning">${row["why"]}</td></tr>`;
}
