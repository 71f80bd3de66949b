import type { Rows } from "../engine/types.ts";
import { html } from "./html.ts";
import { findCell, type ShownValue } from "./shownValue.ts";
import { rowPage } from "./rowPage.ts";

/** Links from a selected row to the pages of their own that its values have; null when none has. */
export function rowPageLinks(rows: Rows, shown: ShownValue): HTMLElement | null {
  const cell = findCell(rows, shown);
  const row = shown.row ?? (cell && rows[cell.row]);
  const links = (rows.provenance.rowPages ?? []).flatMap((pages) => {
    const href = row && rowPage(pages, row);
    return href === undefined
      ? []
      : [html`<a href=${href}>Open the page of this ${pages.label}</a>`];
  });
  return links.length === 0 ? null : html`<p class="row-pages">${links}</p>`;
}
