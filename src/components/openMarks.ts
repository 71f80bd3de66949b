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
    const { value } = element as Element & { readonly value?: Drawn };
    const row = value && rowOf(value, rows);
    if (row) return row;
  }
  return undefined;
}

/** What a chart draws: a row, or a part of a stack or a ring that carries it. */
type Drawn = Row & { readonly row?: Row; readonly data?: { readonly row?: Row } };

/** A chart may draw copies with more columns, as where it names a row. */
function rowOf(drawn: Drawn, rows: Rows): Row | undefined {
  const candidates = [drawn, drawn.row, drawn.data?.row].filter((each) => each !== undefined);
  const isCopy = (row: Row, copy: Row) =>
    rows.columns.every((key) => key in copy && Object.is(row[key], copy[key]));
  return (
    candidates.find((each) => rows.includes(each)) ??
    rows.find((row) => candidates.some((each) => isCopy(row, each)))
  );
}
