import { sum } from "d3";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { quotedStorage } from "../../lib/warehouse/quotedTimings.ts";
import { html } from "../components/html.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { workedNumber } from "../components/workedNumber.ts";
import type { ValueFormat } from "../format/formatValue.ts";

type Sizes = Pick<Manifest, "tables" | "database">;

const allBytes = ({ tables }: Sizes) => sum(tables, ({ bytes }) => bytes);
const summaries = ({ tables }: Sizes) => tables.filter(({ name }) => name.startsWith("agg_"));
const summaryBytes = (sizes: Sizes) => sum(summaries(sizes), ({ bytes }) => bytes);

/** What speed costs in bytes: a report's indexes, and this shop's summary tables. */
export function storageShares(manifest: RecordFile<Sizes>): HTMLElement {
  const here = (title: string, read: (sizes: Sizes) => number, format: ValueFormat, how: string) =>
    recordNumber(manifest, read, format, { title, how });
  const written = "The build wrote the sizes of the published files into the manifest.";
  const names = summaries(manifest.content).map(({ name }) => name);
  return html`<ul>
    <li>${stated()}</li>
    <li>Here: ${names.join(" and ")} are ${here("Summary tables", summaryBytes, "bytes", `${written} Those of the summary tables are added up.`)} of ${here("All tables", allBytes, "bytes", `${written} Those of all tables are added up.`)} of Parquet, ${here("Share of the summary tables", (sizes) => summaryBytes(sizes) / allBytes(sizes), "percent", `${written} Those of the summary tables are divided by those of all tables.`)}. There are no indexes.</li>
    <li>The same tables take ${here("Database file", ({ database }) => database.bytes, "bytes", written)} as a database file that the browser attaches without decoding, ${here("Database file against Parquet", (sizes) => sizes.database.bytes / allBytes(sizes), "number", `${written} That of the database file is divided by those of all tables.`)} times the Parquet.</li>
  </ul>`;
}

function stated(): HTMLElement {
  const { indexBytes: indexes, totalBytes: all } = quotedStorage;
  const how = "The report states both sizes; lib/warehouse/quotedTimings.ts keeps them as it does.";
  const number = (title: string, value: number, format: ValueFormat, formula: string) =>
    workedNumber(value, format, { title, how, formula, inputs: { indexes, all }, quoted: true });
  return html`<span>Stated: ${number("Indexes", indexes, "bytes", "indexes")} of indexes in ${number("Everything, in MB", all / 1e6, "number", "all ÷ 1000000")} MB are ${number("Share of the indexes", indexes / all, "percent", "indexes ÷ all")}, or ${number("Indexes on top of the rest", indexes / (all - indexes), "percent", "indexes ÷ (all − indexes)")} on top of the rest.</span>`;
}
