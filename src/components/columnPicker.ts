import { html } from "./html.ts";
import { popover } from "./popover.ts";
import type { TableColumn } from "./tableColumns.ts";

/** A list of the columns to hide and show again; the last one shown cannot be hidden. */
export function columnPicker(
  columns: readonly TableColumn[],
  change: (hidden: ReadonlySet<string>) => void,
): HTMLElement {
  const boxes = columns.map(({ key, title, helper }) => {
    const input = html<HTMLInputElement>`<input type="checkbox" onchange=${send} checked=${!helper}>`;
    return { key, input, item: html`<li><label>${input}<span>${title}</span></label></li>` };
  });
  function send() {
    const shown = boxes.filter(({ input }) => input.checked);
    for (const { input } of boxes) input.disabled = shown.length === 1 && input.checked;
    change(new Set(boxes.filter(({ input }) => !input.checked).map(({ key }) => key)));
  }
  return popover(
    "Columns",
    html`<div class="options"><ul>${boxes.map(({ item }) => item)}</ul></div>`,
  );
}
