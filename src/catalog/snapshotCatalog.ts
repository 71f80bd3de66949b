import type { CatalogTable } from "../../lib/catalog/types.ts";
import { freshnessText } from "../components/freshnessText.ts";
import { html } from "../components/html.ts";
import { openNumber } from "../components/openNumber.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { catalogLink } from "./catalogLinks.ts";
import { countRows } from "./catalogRows.ts";
import { entryList } from "./entryList.ts";
import type { Systems } from "./systemFiles.ts";
import type { TableData } from "./tableCatalog.ts";

/** Every published file: rows, bytes, hash, how old it is, and the file itself. */
export function snapshotCatalog(record: RecordFile<TableData>, files: Systems): HTMLElement {
  const entries = record.content.tables.map((table, at) => ({
    id: `${table.system}.${table.name}`,
    text: `${table.description} ${table.sha256} ${freshnessText(table).word}`,
    element: snapshotEntry(table, files, bytesOf(record, at)),
  }));
  return entryList(entries, {
    kind: ["snapshot", "snapshots"],
    empty: "No snapshot is published yet: npm run data makes them.",
  });
}

function bytesOf(record: RecordFile<TableData>, at: number): HTMLElement {
  const title = `Size of ${record.content.tables[at]!.name}`;
  const how = "The build wrote the file, took its size and noted it beside its hash.";
  return recordNumber(record, ({ tables }) => tables[at]!.bytes, "bytes", { title, how });
}

function snapshotEntry(table: CatalogTable, files: Systems, size: HTMLElement): HTMLElement {
  const { system, name, rows, sha256, asOf } = table;
  const { icon, word, text, status } = freshnessText(table);
  const file = files[system]?.tables[name];
  const count = openNumber(countRows(table, files), rows, "integer", { title: `Rows of ${name}` });
  return html`<section class="panel entry snapshot">
    <h2><a href="#${system}.${name}"><code>${name}</code></a> <small>${system}</small></h2>
    <p>${count} ${nounFor(rows, "row")} · ${size} · data until ${formatValue(asOf, "date")}</p>
    <p class="freshness" data-status=${status}><span aria-hidden="true">${icon}</span> <b>${word}</b>, ${text}</p>
    <p class="hash">sha256 <code>${sha256}</code></p>
    <p class="links">${catalogLink("tables", system, name)} ${file ? html`<a href=${file} download="${name}.parquet">Download Parquet</a>` : null}</p>
  </section>`;
}
