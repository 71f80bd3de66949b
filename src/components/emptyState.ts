import { html } from "./html.ts";

/** Said in place of a picture when no row is left. */
export function emptyState(message: string, resetFilters?: () => void): HTMLElement {
  return html`<div class="empty-state" role="status"><div>${message}</div>${
    resetFilters
      ? html`<button type="button" class="tool" onclick=${resetFilters}>Reset filters</button>`
      : null
  }</div>`;
}
