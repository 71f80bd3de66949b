import type { BuildChanges, MetricChange, TableChange } from "../../lib/catalog/types.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { catalogLink } from "./catalogLinks.ts";
import { lostEntry } from "./lostEntry.ts";

/** What differs from an earlier build: tables with rows and columns, metrics before and after. */
export function changeReport(record: RecordFile<BuildChanges>): HTMLElement {
  const changes = record.content;
  if (changes.status === "first")
    return html`<div>${lostEntry(unknownChange)}${notice("There is no earlier build to compare with: this is the first one, or its records were removed. The next build whose data differ will be compared with this one.", { tone: "info" })}</div>`;
  const { tables, metrics, comparedWith } = changes;
  return html`<div>${lostEntry(unknownChange)}
    <p>Compared with ${comparedWith}: ${count(record, (all) => all.tables.length, "table")} and ${count(record, (all) => all.metrics.length, "metric")} differ; ${count(record, (all) => all.unchangedTables, "table")} and ${count(record, (all) => all.unchangedMetrics, "metric")} do not.</p>
    <h2 id="metrics">Headline metrics</h2>
    ${
      metrics.length > 0
        ? table(
            ["Metric", "System", "Before", "After", "Change"],
            metrics.map((_, at) => metricRow(record, at)),
            "Metrics before and after",
          )
        : html`<p>None changed.</p>`
    }
    <h2 id="tables">Tables</h2>
    ${
      tables.length > 0
        ? table(
            ["Table", "System", "What", "Rows before", "Rows after", "Data until", "Columns"],
            tables.map((_, at) => tableRow(record, at)),
            "Tables before and after",
          )
        : html`<p>None changed.</p>`
    }
  </div>`;
}

function unknownChange(id: string): string {
  return `No change of “${id.replace(/^table-/, "")}” is listed: it is as it was, or there is nothing of that name.`;
}

const HOW =
  "The build compared its manifests with those of the earlier build and wrote what differs here.";

/** What the report says when there is an earlier build. */
type Compared = Exclude<BuildChanges, { status: "first" }>;

function count(
  record: RecordFile<BuildChanges>,
  take: (all: Compared) => number,
  noun: string,
): HTMLElement {
  const n = take(record.content as Compared);
  const shown = number(record, take, "integer", `${noun}s`);
  return html`<span>${shown} ${noun}${n === 1 ? "" : "s"}</span>`;
}

function number(
  record: RecordFile<BuildChanges>,
  take: (all: Compared) => unknown,
  format: ValueFormat,
  title: string,
): HTMLElement {
  return recordNumber(record, (all) => take(all as Compared), format, { title, how: HOW });
}

function table(titles: readonly string[], rows: readonly HTMLElement[], name: string) {
  const head = titles.map((title) => html`<th scope="col"><span>${title}</span></th>`);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${name}><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function metricRow(record: RecordFile<BuildChanges>, at: number): HTMLElement {
  const change: MetricChange = (record.content as Compared).metrics[at]!;
  const { system, id, title, format, before, after, kind } = change;
  const absent = { added: "new", removed: "removed", changed: "not defined" }[kind];
  const write = (side: "before" | "after") =>
    change[side] === null
      ? absent
      : number(record, (all) => all.metrics[at]![side], format, `${title}, ${side}`);
  return html`<tr id="${system}.${id}"><th scope="row">${catalogLink("metrics", system, id)} <small>${title}</small></th><td>${system}</td>
    <td class="numeric">${write("before")}</td><td class="numeric">${write("after")}</td><td class="numeric">${changeText(before, after)}</td></tr>`;
}

function changeText(before: number | null, after: number | null): string {
  if (before === null || after === null || before === 0) return "–";
  return formatValue((after - before) / Math.abs(before), "percent", { signed: true });
}

function tableRow(record: RecordFile<BuildChanges>, at: number): HTMLElement {
  const change: TableChange = (record.content as Compared).tables[at]!;
  const { system, name, kind, asOfBefore, asOfAfter, schema } = change;
  const rows = (side: "rowsBefore" | "rowsAfter") =>
    change[side] === null
      ? "–"
      : number(record, (all) => all.tables[at]![side], "integer", `${name}: rows`);
  const date = (value: string | null) => formatValue(value, "date", { absent: "–" });
  const dates =
    asOfBefore === asOfAfter ? date(asOfAfter) : `${date(asOfBefore)} → ${date(asOfAfter)}`;
  return html`<tr id="table-${system}.${name}"><th scope="row">${catalogLink("tables", system, name)}</th><td>${system}</td>
    <td>${what(change)}</td><td class="numeric">${rows("rowsBefore")}</td><td class="numeric">${rows("rowsAfter")}</td>
    <td>${dates}</td><td class="meaning">${kind === "changed" ? schema.join("; ") || "the same" : ""}</td></tr>`;
}

function what({ kind, rowsBefore, rowsAfter, schema }: TableChange): string {
  if (kind !== "changed") return kind === "added" ? "new" : "removed";
  return rowsBefore === rowsAfter && schema.length === 0 ? "values differ" : "changed";
}
