import type { DataTableOptions } from "./dataTable.ts";
import { html } from "./html.ts";
import { notice } from "./notice.ts";

/** A table whose code is loaded beside the page, so that it does not delay the first chart. */
export function dataTable(options: DataTableOptions): HTMLElement {
  const slot = html`<div class="table-slot"></div>`;
  import("./dataTable.ts").then(
    (module) => slot.replaceChildren(module.dataTable(options)),
    (error: Error) =>
      slot.replaceChildren(notice(`The table could not be loaded: ${error.message}`)),
  );
  return slot;
}
