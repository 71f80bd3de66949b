import type { Row } from "../engine/types.ts";
import { copyText } from "./copyText.ts";
import { html } from "./html.ts";
import type { TableColumn } from "./tableColumns.ts";

export interface RowPicker {
  readonly element: HTMLElement;
  readonly picked: () => number;
  /** Forgets the row, when others are shown. */
  clear(): void;
}

export interface RowPickerOptions {
  readonly scroller: HTMLElement;
  readonly rows: () => readonly Row[];
  readonly columns: () => readonly TableColumn[];
  /** Called when another row is picked; it should come into view. */
  readonly show: (index: number) => void;
}

const KEYS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Picks a row by click or arrow keys, to be copied as text that spreadsheets take (tabs). */
export function rowPicker({ scroller, rows, columns, show }: RowPickerOptions): RowPicker {
  let index = -1;
  const text = () => {
    const row = rows()[index];
    return row
      ? columns()
          .map((column) => column.text(row))
          .join("\t")
      : "";
  };
  const said = html`<span class="visually-hidden" aria-live="polite"></span>`;
  const element = html`<span hidden>${copyText("Copy row", text)}${said}</span>`;
  function pick(next: number) {
    index = next;
    element.hidden = index < 0;
    said.textContent = index < 0 ? "" : `Row ${index + 1}: ${text().replaceAll("\t", ", ")}`;
    show(index);
  }
  scroller.addEventListener("click", (event) => {
    const tr = (event.target as Element).closest("tbody tr[aria-rowindex]");
    if (tr) pick(Number(tr.getAttribute("aria-rowindex")) - 2);
  });
  scroller.addEventListener("keydown", (event) => {
    const step = KEYS[event.key];
    const last = rows().length - 1;
    if (!step || event.target !== scroller || last < 0) return;
    event.preventDefault();
    pick(Math.min(Math.max(index + step, 0), last));
  });
  return { element, picked: () => index, clear: () => (index < 0 ? undefined : pick(-1)) };
}
