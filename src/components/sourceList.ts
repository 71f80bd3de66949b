import type { Page, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { html } from "./html.ts";
import { openNumber } from "./openNumber.ts";
import { siteLink } from "./siteLink.ts";
import { tableCounts } from "./tableCounts.ts";

/** The page's sources with kind and licence, and its tables with rows, date and snapshot. */
export function sourceList(page: Page): HTMLElement {
  const sources = page.sources.map(
    ({ name, kind, licence, url, version }) =>
      html`<li><b>${name}</b>${version ? ` ${version}` : ""}: ${kind === "documentation" ? kind : `${kind} data`}, ${licence}${
        url ? html`<span> (<a href="${url}">source</a>)</span>` : null
      }</li>`,
  );
  const counts = tableCounts(page);
  const tables = page.tables.map(
    ({ name, asOf, grain, sha256 }, place) =>
      html`<li><a href=${siteLink(`/catalog/tables#${page.system}.${name}`)}><code>${name}</code></a>: ${countOf(counts, place)} rows, one row is ${grain}; data until ${formatValue(asOf, "date")}; snapshot <code title="${sha256}">${sha256.slice(0, 12)}</code></li>`,
  );
  const notes = [...new Set(page.tables.flatMap((table) => table.notes ?? []))];
  return html`<div class="method"><p>Sources</p><ul>${sources}</ul><p>Tables</p><ul>${tables}</ul>
    ${notes.length > 0 ? html`<details><summary>What these data can and cannot say</summary><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></details>` : null}</div>`;
}

function countOf(counts: Rows, place: number): HTMLElement {
  const row = counts[place]!;
  const title = `Rows of ${String(row["tableName"])}`;
  return openNumber(counts, row["n"], "integer", { row, column: "n", title });
}
