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

/** A table body that holds only the rows in view, so that any number of rows stays smooth. */
export function virtualBody(scroller: HTMLElement, columns: readonly TableColumn[]) {
  const body = html<HTMLTableSectionElement>`<tbody></tbody>`;
  let rows: readonly Row[] = [];
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
    const items = virtualizer.getVirtualItems();
    const before = items[0]?.start ?? 0;
    const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
    body.replaceChildren(
      spacer(before, columns.length),
      ...items.map(({ index }) => tableRow(rows[index]!, index, columns)),
      spacer(after, columns.length),
    );
  };
  return {
    body,
    show(next: readonly Row[]) {
      rows = next;
      virtualizer.setOptions(options());
      virtualizer.measure();
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

function tableRow(row: Row, index: number, columns: readonly TableColumn[]): HTMLElement {
  const tr = document.createElement("tr");
  tr.setAttribute("aria-rowindex", String(index + 2));
  for (const column of columns) {
    const td = tr.insertCell();
    td.textContent = column.text(row);
    if (column.numeric) td.className = "numeric";
  }
  return tr;
}

function spacer(height: number, span: number): HTMLElement {
  const tr = document.createElement("tr");
  tr.className = "spacer";
  tr.setAttribute("aria-hidden", "true");
  const td = tr.insertCell();
  td.colSpan = span;
  td.style.height = `${height}px`;
  return tr;
}
