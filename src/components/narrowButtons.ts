import type { Rows } from "../engine/types.ts";
import { html } from "./html.ts";
import { offeredFilters } from "./offeredFilters.ts";
import { findCell, type ShownValue } from "./shownValue.ts";

/** Buttons that narrow the page to what the selected row stands for; null when nothing can be. */
export function narrowButtons(
  rows: Rows,
  shown: ShownValue,
  close: () => void,
): HTMLElement | null {
  const cell = findCell(rows, shown);
  const row = shown.row ?? (cell && rows.length > 1 ? rows[cell.row] : undefined);
  const offers = row ? offeredFilters(row) : [];
  if (offers.length === 0) return null;
  const buttons = offers.map(({ label, apply }) => {
    const narrow = () => {
      close();
      apply();
    };
    return html`<button type="button" class="tool" onclick=${narrow}>Show only ${label}</button>`;
  });
  return html`<p class="narrow">${buttons}</p>`;
}
