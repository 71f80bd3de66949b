import type { BuildChanges, MetricChange, TableChange } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { formatValue } from "../format/formatValue.ts";
import { catalogLink } from "./catalogLinks.ts";
import { lostEntry } from "./lostEntry.ts";

/** What differs from an earlier build: tables with rows and columns, metrics before and after. */
export function changeReport(changes: BuildChanges): HTMLElement {
  if (changes.status === "first")
    return html`<div>${lostEntry(unknownChange)}${notice("There is no earlier build to compare with: this is the first one, or its records were removed. The next build whose data differ will be compared with this one.", { tone: "info" })}</div>`;
  const { tables, metrics, comparedWith, unchangedTables, unchangedMetrics } = changes;
  return html`<div>${lostEntry(unknownChange)}
    <p>Compared with ${comparedWith}: ${count(tables.length, "table")} and ${count(metrics.length, "metric")} differ; ${count(unchangedTables, "table")} and ${count(unchangedMetrics, "metric")} do not.</p>
    <h2 id="metrics">Headline metrics</h2>
    ${metrics.length > 0 ? table(["Metric", "System", "Before", "After", "Change"], metrics.map(metricRow), "Metrics before and after") : html`<p>None changed.</p>`}
    <h2 id="tables">Tables</h2>
    ${tables.length > 0 ? table(["Table", "System", "What", "Rows before", "Rows after", "Data until", "Columns"], tables.map(tableRow), "Tables before and after") : html`<p>None changed.</p>`}
  </div>`;
}

function unknownChange(id: string): string {
  return `No change of “${id.replace(/^table-/, "")}” is listed: it is as it was, or there is nothing of that name.`;
}

function count(n: number, noun: string): string {
  return `${formatValue(n, "integer")} ${noun}${n === 1 ? "" : "s"}`;
}

function table(titles: readonly string[], rows: readonly HTMLElement[], name: string) {
  const head = titles.map((title) => html`<th scope="col"><span>${title}</span></th>`);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${name}><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function metricRow({ system, id, title, format, before, after, kind }: MetricChange): HTMLElement {
  const absent = { added: "new", removed: "removed", changed: "not defined" }[kind];
  const write = (value: number | null) => formatValue(value, format, { absent });
  return html`<tr id="${system}.${id}"><th scope="row">${catalogLink("metrics", system, id)} <small>${title}</small></th><td>${system}</td>
    <td class="numeric">${write(before)}</td><td class="numeric">${write(after)}</td><td class="numeric">${changeText(before, after)}</td></tr>`;
}

function changeText(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0) return "–";
  return formatValue((after - before) / Math.abs(before), "percent", { signed: true });
}

function tableRow(change: TableChange): HTMLElement {
  const { system, name, kind, rowsBefore, rowsAfter, asOfBefore, asOfAfter, schema } = change;
  const rows = (value: number | null) => formatValue(value, "integer", { absent: "–" });
  const date = (value: string | null) => formatValue(value, "date", { absent: "–" });
  const dates =
    asOfBefore === asOfAfter ? date(asOfAfter) : `${date(asOfBefore)} → ${date(asOfAfter)}`;
  return html`<tr id="table-${system}.${name}"><th scope="row">${catalogLink("tables", system, name)}</th><td>${system}</td>
    <td>${what(change)}</td><td class="numeric">${rows(rowsBefore)}</td><td class="numeric">${rows(rowsAfter)}</td>
    <td>${dates}</td><td class="meaning">${kind === "changed" ? schema.join("; ") || "the same" : ""}</td></tr>`;
}

function what({ kind, rowsBefore, rowsAfter, schema }: TableChange): string {
  if (kind !== "changed") return kind === "added" ? "new" : "removed";
  return rowsBefore === rowsAfter && schema.length === 0 ? "values differ" : "changed";
}
