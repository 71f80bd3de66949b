import { html } from "./html.ts";
import type { CardData } from "./liveRows.ts";
import { rowPage } from "./rowPage.ts";
import { toLive } from "./toLive.ts";

/**
 * Links to the pages that rows have of their own, in the order of the rows.
 *
 * @param title - Key of the column that names a row.
 */
export function rowPageList(data: CardData, title: string): HTMLElement {
  const list = html`<ul class="row-page-list"></ul>`;
  toLive(data).subscribe(({ status, rows }) => {
    if (status !== "ready" || !rows) return;
    const items = rows.flatMap((row) => {
      const pages = rows.provenance.rowPages?.find((each) => rowPage(each, row));
      return pages ? [html`<li><a href=${rowPage(pages, row)}>${row[title]}</a></li>`] : [];
    });
    list.replaceChildren(...items);
  });
  return list;
}
