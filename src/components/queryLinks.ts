import type { Page } from "../engine/types.ts";
import { html } from "./html.ts";
import { openProvenance } from "./openProvenance.ts";

/**
 * Names of queries that open: SQL, parameters, tables and how the answer was checked.
 *
 * @param names - Named queries of the page, as `lib/sql/<system>` has them.
 */
export function queryLinks(page: Pick<Page, "query">, names: readonly string[]): HTMLElement {
  const links = names.map((name) => {
    const open = () =>
      void page
        .query(name, {}, { owner: `link to ${name}` })
        .then((rows) => openProvenance(rows, rows.provenance.question ?? name));
    return html`<button type="button" class="open-number" aria-haspopup="dialog" onclick=${open}>${name}</button>`;
  });
  return html`<span>${links.flatMap((link, index) => (index === 0 ? [link] : [", ", link]))}</span>`;
}
