import { saveCsv } from "../components/saveCsv.ts";
import { html } from "../components/html.ts";
import type { Page } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";

/** Rows that a download takes at most: more than any table here has. */
const ALL = 2_000_000;

/**
 * A button that downloads everything a query finds under the filters, as CSV.
 *
 * @param query - Has the parameter `most`.
 */
export function saveQuery(
  page: Page,
  query: string,
  { filters, title }: { readonly filters: FilterElement; readonly title: string },
): HTMLElement {
  const said = html`<span role="status"></span>`;
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => void save()}>Download: ${title} (CSV)</button>`;
  async function save() {
    button.disabled = true;
    said.textContent = "Asking for every row …";
    try {
      const known = Object.keys(page.defaults(query));
      const given = Object.entries(filters.value).filter(([key]) => known.includes(key));
      const rows = await page.query(query, { ...Object.fromEntries(given), most: ALL });
      saveCsv(rows, title);
      said.textContent = `${rows.length} rows saved.`;
    } catch (error) {
      said.textContent = `Not saved: ${(error as Error).message}`;
    }
    button.disabled = false;
  }
  return html`<p class="lesson-tools">${button} ${said}</p>`;
}
