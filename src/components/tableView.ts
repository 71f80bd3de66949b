import type { Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { barColumns } from "./barColumns.ts";
import { html } from "./html.ts";
import { matchingRows } from "./matchingRows.ts";
import { rowPicker } from "./rowPicker.ts";
import { sortRows, type SortKey } from "./sortRows.ts";
import { tableColumns, type TableColumn } from "./tableColumns.ts";
import { tableHead } from "./tableHead.ts";
import { tableTotals, type Total } from "./tableTotals.ts";
import { virtualBody } from "./virtualBody.ts";
import { whilePrinting } from "./whilePrinting.ts";

export interface TableViewOptions {
  readonly title: string;
  readonly formats?: Readonly<Record<string, ValueFormat>>;
  readonly bars?: readonly string[];
  readonly totals?: Readonly<Record<string, Total>>;
  readonly sort?: readonly SortKey[];
  /** Told when the reader sorts by other columns. */
  readonly sorted?: (sort: readonly SortKey[]) => void;
}

/** The table of a `dataTable` with its state: what is searched, sorted, hidden and picked. */
export function tableView(rows: Rows, options: TableViewOptions) {
  const { title, formats, bars = [], totals, sort = [], sorted } = options;
  const all = barColumns(tableColumns(rows.fields, formats), rows, bars);
  const find = matchingRows(rows, all);
  const state = { search: "", sort, columns: all, shown: rows as readonly Row[] };
  const scroller = html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title}"></div>`;
  const columns = () => state.columns;
  const picker = rowPicker({
    scroller,
    columns,
    rows: () => state.shown,
    show: (index) => virtual.scrollTo(index),
  });
  const empty = () => (rows.length === 0 ? "No rows" : "No row matches the search");
  const virtual = virtualBody({ scroller, columns, picked: picker.picked, empty });
  const count = html`<span role="status"></span>`;
  const caption = html`<caption class="visually-hidden">${title}</caption>`;
  const table = html`<table aria-rowcount="${rows.length + 1}"></table>`;
  scroller.append(table);

  function update() {
    const found = find(state.search);
    state.shown = state.sort.length > 0 ? sortRows(found, state.sort) : found;
    picker.clear();
    const foot = totals ? [tableTotals(state.columns, state.shown, totals)] : [];
    table.replaceChildren(caption, tableHead(columns(), state.sort, sortBy), virtual.body, ...foot);
    virtual.show(state.shown);
    count.textContent = `${formatValue(found.length, "integer")} of ${formatValue(rows.length, "integer")} rows`;
  }
  /** The heads are made afresh, so the one that was used gets the focus back. */
  function sortBy(keys: readonly SortKey[], used: string) {
    state.sort = keys;
    update();
    table.querySelector<HTMLElement>(`th[data-key="${CSS.escape(used)}"] button`)?.focus();
    sorted?.(keys);
  }
  update();
  return {
    scroller,
    count,
    picker: picker.element,
    /** The row that the reader picked, if any. */
    pickedRow: () => state.shown[picker.picked()],
    columns: all,
    search: (text: string) => {
      state.search = text;
      update();
    },
    sort: (keys: readonly SortKey[]) => {
      if (keys === state.sort) return;
      state.sort = keys;
      update();
    },
    hide: (hidden: ReadonlySet<string>) => {
      state.columns = all.filter(({ key }) => !hidden.has(key));
      update();
    },
    /** The rows and columns that are shown, in their order. */
    result: () => partOf(rows, state.shown, columns()),
    /** Starts following scrolling and printing, once in the document. */
    mount: () => stopAll([virtual.mount(), whilePrinting(virtual.showWhole)]),
  };
}

function partOf(rows: Rows, shown: readonly Row[], columns: readonly TableColumn[]): Rows {
  const fields = columns.map(({ key }) => rows.fields.find((each) => each.key === key)!);
  const keys = fields.map(({ key }) => key);
  return Object.assign([...shown], { columns: keys, fields, provenance: rows.provenance });
}

function stopAll(stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}
