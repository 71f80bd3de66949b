import type { CatalogSystem, CatalogTable } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import type { Row, Rows } from "../engine/types.ts";
import { ruleRows } from "./catalogRows.ts";
import type { Systems } from "./systemFiles.ts";

const HEADS = ["Step", "Rule", "What it does", "Action", "Rows in", "Rows touched"];

/**
 * What each cleaning rule of a system found; each number opens its cell of `rule_counts`.
 *
 * @returns null for a system without rules.
 * @throws RangeError if a system with rules does not publish their counts.
 */
export function ruleTable(
  { name, title, rules }: CatalogSystem,
  tables: readonly CatalogTable[],
  files: Systems,
): HTMLElement | null {
  if (rules.length === 0) return null;
  const table = tables.find((each) => each.system === name && each.name === "rule_counts");
  if (!table)
    throw new RangeError(
      `ruleTable: a system with cleaning rules must publish rule_counts, got none for ${name}`,
    );
  const rows = ruleRows(table, rules, files);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Cleaning rules of ${title}"><table>
    <thead><tr>${HEADS.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>
    <tbody>${rows.map((row) => ruleLine(row, rows))}</tbody></table></div>`;
}

function ruleLine(row: Row, rows: Rows): HTMLElement {
  const number = (column: string) =>
    openNumber(rows, row[column], "integer", { row, column, title: `Rule ${String(row["rule"])}` });
  return html`<tr><td>${row["step"]}</td><td><code>${row["rule"]}</code></td><td class="meaning">${row["description"]}</td><td>${row["action"]}</td><td class="numeric">${number("rowsIn")}</td><td class="numeric">${number("rowsAffected")}</td></tr>`;
}
