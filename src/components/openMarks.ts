import type { Row, Rows } from "../engine/types.ts";
import { openProvenance } from "./openProvenance.ts";

/**
 * A click on a mark of a chart, or Enter on the one that the arrow keys reached, opens where its
 * row comes from.
 *
 * @param slot - Holds the chart that is drawn at the moment; Plot keeps the row of the mark under
 *   the pointer as the chart's `value`.
 */
export function openMarks(slot: HTMLElement, rows: () => Rows | undefined, title: HTMLElement) {
  const open = (): boolean => {
    const result = rows();
    const row = result && markedRow(slot, result);
    if (row) void openProvenance(result, title.textContent, { row });
    return row !== undefined;
  };
  slot.addEventListener("click", open);
  slot.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && open()) event.preventDefault();
  });
}

/** The row under the pointer; marks that stand for several rows have none. */
function markedRow(slot: HTMLElement, rows: Rows): Row | undefined {
  for (const element of slot.querySelectorAll("svg, figure")) {
    const { value } = element as Element & { readonly value?: Row };
    if (value && rows.includes(value)) return value;
  }
  return undefined;
}
