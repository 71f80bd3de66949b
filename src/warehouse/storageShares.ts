import { sum } from "d3";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { quotedStorage } from "../../lib/warehouse/quotedTimings.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";

/** What speed costs in bytes: a report's indexes, and this shop's summary tables. */
export function storageShares(manifest: Pick<Manifest, "tables" | "database">): HTMLElement {
  const { indexBytes, totalBytes } = quotedStorage;
  const all = sum(manifest.tables, ({ bytes }) => bytes);
  const summaries = manifest.tables.filter(({ name }) => name.startsWith("agg_"));
  const summed = sum(summaries, ({ bytes }) => bytes);
  const bytes = (value: number) => formatValue(value, "bytes");
  const share = (part: number, whole: number) => formatValue(part / whole, "percent");
  return html`<ul>
    <li>Stated: ${bytes(indexBytes)} of indexes in ${formatValue(totalBytes / 1e6, "number")} MB are ${share(indexBytes, totalBytes)}, or ${share(indexBytes, totalBytes - indexBytes)} on top of the rest.</li>
    <li>Here: ${summaries.map(({ name }) => name).join(" and ")} are ${bytes(summed)} of ${bytes(all)} of Parquet, ${share(summed, all)}. There are no indexes.</li>
    <li>The same tables take ${bytes(manifest.database.bytes)} as a database file that the browser attaches without decoding, ${formatValue(manifest.database.bytes / all, "number")} times the Parquet.</li>
  </ul>`;
}
