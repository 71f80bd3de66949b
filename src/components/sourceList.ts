import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { html } from "./html.ts";
import { siteLink } from "./siteLink.ts";

/** The page's sources with kind and licence, and its tables with rows, date and snapshot. */
export function sourceList(page: Page): HTMLElement {
  const sources = page.sources.map(
    ({ name, kind, licence, url, version }) =>
      html`<li><b>${name}</b>${version ? ` ${version}` : ""}: ${kind === "documentation" ? kind : `${kind} data`}, ${licence}${
        url ? html`<span> (<a href="${url}">source</a>)</span>` : null
      }</li>`,
  );
  const tables = page.tables.map(
    ({ name, rows, asOf, grain, sha256 }) =>
      html`<li><a href=${siteLink(`/catalog/tables#${page.system}.${name}`)}><code>${name}</code></a>: ${formatValue(rows, "integer")} rows, one row is ${grain}; data until ${formatValue(asOf, "date")}; snapshot <code title="${sha256}">${sha256.slice(0, 12)}</code></li>`,
  );
  const notes = [...new Set(page.tables.flatMap((table) => table.notes ?? []))];
  return html`<div class="method"><p>Sources</p><ul>${sources}</ul><p>Tables</p><ul>${tables}</ul>
    ${notes.length > 0 ? html`<details><summary>What these data can and cannot say</summary><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul></details>` : null}</div>`;
}
