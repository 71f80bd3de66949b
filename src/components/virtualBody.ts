import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { Row } from "../engine/types.ts";
import { html } from "./html.ts";
import type { TableColumn } from "./tableColumns.ts";

const ROW_HEIGHT = 30;

export interface VirtualBodyOptions {
  readonly scroller: HTMLElement;
  readonly columns: () => readonly TableColumn[];
  /** Row that is marked, from 0; -1 for none. */
  readonly picked: () => number;
  /** Said in place of rows. */
  readonly empty: () => string;
}

/** A table body that holds only the rows in view, so that any number of rows stays smooth. */
export function virtualBody({ scroller, columns, picked, empty }: VirtualBodyOptions) {
  const body = html<HTMLTableSectionElement>`<tbody></tbody>`;
  let rows: readonly Row[] = [];
  let isWhole = false;
  const options = () => ({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: 12,
    initialRect: { width: 400, height: 400 },
    onChange: () => draw(),
  });
  const virtualizer = new Virtualizer<HTMLElement, Element>(options());
  const draw = () => {
    const shown = columns();
    if (rows.length === 0) return body.replaceChildren(messageRow(empty(), shown.length));
    if (isWhole)
      return body.replaceChildren(...rows.map((row, index) => tableRow(row, index, shown)));
    const items = virtualizer.getVirtualItems();
    const before = items[0]?.start ?? 0;
    const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
    body.replaceChildren(
      spacer(before, shown.length),
      ...items.map(({ index }) => tableRow(rows[index]!, index, shown, index === picked())),
      spacer(after, shown.length),
    );
  };
  return {
    body,
    draw,
    show(next: readonly Row[]) {
      rows = next;
      virtualizer.setOptions(options());
      draw();
    },
    /** Holds all rows while the page is printed. */
    showWhole(whole: boolean) {
      isWhole = whole;
      draw();
    },
    scrollTo(index: number) {
      if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
      draw();
    },
    /** Starts following the scroller; returns how to stop. */
    mount() {
      const stop = virtualizer._didMount();
      virtualizer._willUpdate();
      draw();
      return stop;
    },
  };
}

function tableRow(
  row: Row,
  index: number,
  columns: readonly TableColumn[],
  isPicked = false,
): HTMLElement {
  const tr = document.createElement("tr");
  tr.setAttribute("aria-rowindex", String(index + 2));
  if (isPicked) tr.dataset["picked"] = "";
  for (const column of columns) {
    const td = tr.insertCell();
    td.textContent = column.text(row);
    if (column.numeric) td.className = "numeric";
    if (!column.bar) continue;
    td.classList.add("bar");
    td.style.setProperty("--bar", `${(column.bar(row) * 100).toFixed(1)}%`);
  }
  return tr;
}

function spacer(height: number, span: number): HTMLElement {
  const tr = messageRow("", span);
  tr.className = "spacer";
  tr.setAttribute("aria-hidden", "true");
  (tr.firstElementChild as HTMLElement).style.height = `${height}px`;
  return tr;
}

function messageRow(text: string, span: number): HTMLElement {
  const tr = document.createElement("tr");
  const td = tr.insertCell();
  td.colSpan = span;
  td.textContent = text;
  return tr;
}
