import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { Rows } from "../engine/types.ts";
import type { AskReferences } from "./referenceTable.ts";
import { methodList } from "./methodList.ts";

/**
 * All methods by area with search, and the one that the address names after `#`, in full.
 *
 * @param rows - One row per method: `method`, `title`, `area`, `summary`, `referenceValues`.
 * @param ask - Gives the reference values of one method.
 */
export function methodCatalog(rows: Rows, ask: AskReferences): HTMLElement {
  const panel = html`<div></div>`;
  const list = methodList(rows);
  const show = async () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const row = rows.find(({ method }) => method === id);
    list.mark(id);
    if (!row) return panel.replaceChildren(...strange(id));
    panel.replaceChildren(html`<p role="status">Loading ${row["title"]} …</p>`);
    try {
      const { methodPanel } = await import("./methodPanel.ts");
      const element = await methodPanel(row, ask);
      if (location.hash.slice(1) !== id) return;
      panel.replaceChildren(element);
      panel.scrollIntoView({ block: "start" });
    } catch (error) {
      panel.replaceChildren(notice(`The method could not be loaded: ${(error as Error).message}`));
    }
  };
  addEventListener("hashchange", () => void show());
  void show();
  return html`<div class="methods">${panel}${list.element}</div>`;
}

/** The page's own anchors are no methods; anything else is said not to be one. */
function strange(id: string): HTMLElement[] {
  if (id === "" || document.getElementById(id)) return [];
  return [notice(`There is no method “${id}”. Search for it below.`)];
}
