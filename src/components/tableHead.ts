import { html } from "./html.ts";
import type { SortKey } from "./sortRows.ts";
import type { TableColumn } from "./tableColumns.ts";

/**
 * Column heads that sort: a click sorts by one column and turns its direction, with Shift it adds
 * the column to those sorted by already.
 *
 * @param change - Receives the columns to sort by, most important first, and the one that was used.
 */
export function tableHead(
  columns: readonly TableColumn[],
  sort: readonly SortKey[],
  change: (sort: readonly SortKey[], used: string) => void,
): HTMLElement {
  const cells = columns.map(({ key, title, unit, description, numeric }) => {
    const place = sort.findIndex((each) => each.key === key);
    const direction = sort[place]?.direction;
    const arrow = direction === "ascending" ? " ↑" : direction === "descending" ? " ↓" : "";
    const mark = `${arrow}${sort.length > 1 && direction ? place + 1 : ""}`;
    const click = (event: MouseEvent) => change(nextSort(sort, key, event.shiftKey), key);
    return html`<th scope="col" data-key="${key}" class="${numeric ? "numeric" : ""}" aria-sort=${place === 0 && direction ? direction : null}><button type="button" title="${hint(description)}" onclick=${click}>${title}${unit ? html`<small> ${unit}</small>` : null}<span aria-hidden="true">${mark}</span></button></th>`;
  });
  return html`<thead><tr aria-rowindex="1">${cells}</tr></thead>`;
}

/** What the column holds, by its contract, and what a click does. */
function hint(description: string | undefined): string {
  const sort = "Sort; with Shift: add to the sort order";
  if (!description) return sort;
  const text = description.charAt(0).toUpperCase() + description.slice(1).replace(/\.$/, "");
  return `${text}. ${sort}`;
}

function nextSort(sort: readonly SortKey[], key: string, adds: boolean): readonly SortKey[] {
  const before = sort.find((each) => each.key === key);
  const direction = before?.direction === "ascending" ? "descending" : "ascending";
  const next: SortKey = { key, direction };
  if (!adds) return [next];
  return before ? sort.map((each) => (each === before ? next : each)) : [...sort, next];
}
