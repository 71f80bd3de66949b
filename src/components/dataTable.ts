import type { Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { html } from "./html.ts";
import type { CardData } from "./liveRows.ts";
import { saveCsv } from "./saveCsv.ts";
import { sortRows } from "./sortRows.ts";
import { tableColumns, type TableColumn } from "./tableColumns.ts";
import { toLive } from "./toLive.ts";
import { virtualBody } from "./virtualBody.ts";

export interface DataTableOptions {
  readonly data: CardData;
  /** Formats by column key, where type and unit do not tell. */
  readonly formats?: Readonly<Record<string, ValueFormat>>;
  /** Names the table for its caption and its file; the query's question when absent. */
  readonly title?: string;
  /** Default true. */
  readonly download?: boolean;
}

type Sort = { readonly key: string; readonly direction: "ascending" | "descending" } | null;

/** A result as a table: sort by column, search in all columns, CSV; smooth with many rows. */
export function dataTable(options: DataTableOptions): HTMLElement {
  const element = html`<div class="data-table"></div>`;
  toLive(options.data).subscribe(({ status, rows }) => {
    element.dataset["state"] = status;
    if (status !== "loading" && rows) element.replaceChildren(...tableParts(rows, options));
  });
  return element;
}

function tableParts(rows: Rows, options: DataTableOptions): HTMLElement[] {
  const { formats, download = true } = options;
  const title = options.title ?? rows.provenance.question ?? "Table";
  const columns = tableColumns(rows.fields, formats);
  const scroller = html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title}"></div>`;
  const virtual = virtualBody(scroller, columns);
  const count = html`<span role="status"></span>`;
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search" aria-label="Search in the table">`;
  const state: { sort: Sort } = { sort: null };
  const table = html`<table aria-rowcount="${rows.length + 1}"><caption class="visually-hidden">${title}</caption></table>`;
  const update = () => {
    const found = matching(rows, columns, search.value);
    const { sort } = state;
    virtual.show(sort ? sortRows(found, sort.key, sort.direction) : found);
    count.textContent = `${formatValue(found.length, "integer")} of ${formatValue(rows.length, "integer")} rows`;
  };
  search.addEventListener("input", update);
  table.append(tableHead(columns, state, update), virtual.body);
  scroller.append(table);
  update();
  requestAnimationFrame(() => virtual.mount());
  const save = () => saveCsv(rows, title);
  const button = html`<button type="button" class="tool" onclick=${save}>CSV</button>`;
  return [
    html`<div class="table-tools">${search}${count}${download ? button : null}</div>`,
    scroller,
  ];
}

function matching(rows: Rows, columns: readonly TableColumn[], search: string): readonly Row[] {
  const words = search.trim().toLowerCase();
  if (words === "") return rows;
  return rows.filter((row) => columns.some(({ text }) => text(row).toLowerCase().includes(words)));
}

function tableHead(columns: readonly TableColumn[], state: { sort: Sort }, update: () => void) {
  const cells = columns.map(({ key, title, unit, numeric }) => {
    const mark = html`<span aria-hidden="true"></span>`;
    const cell = html`<th scope="col" class="${numeric ? "numeric" : ""}"><button type="button" onclick=${() => {
      const up = state.sort?.key === key && state.sort.direction === "ascending";
      state.sort = { key, direction: up ? "descending" : "ascending" };
      for (const other of cells) other.removeAttribute("aria-sort");
      for (const other of head.querySelectorAll("th button > span")) other.textContent = "";
      cell.setAttribute("aria-sort", state.sort.direction);
      mark.textContent = up ? " ↓" : " ↑";
      update();
    }}>${title}${unit ? html`<small> ${unit}</small>` : null}${mark}</button></th>`;
    return cell;
  });
  const head = html`<thead><tr aria-rowindex="1">${cells}</tr></thead>`;
  return head;
}
