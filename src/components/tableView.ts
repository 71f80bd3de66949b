import type { Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { barColumns } from "./barColumns.ts";
import { html } from "./html.ts";
import { keepWhile } from "./keepWhile.ts";
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

/**
 * The table of a `dataTable` with its state: what is searched, sorted, hidden and picked. The state
 * outlives the rows: others of the same columns take their place.
 */
export function tableView(first: Rows, options: TableViewOptions) {
  const { title, totals, sort = [], sorted } = options;
  const read = readRows(first, options);
  const helpers = read.all.filter(({ helper }) => helper).map(({ key }) => key);
  const state = {
    ...{ search: "", sort, hidden: new Set(helpers) as ReadonlySet<string> },
    ...read,
    shown: first as readonly Row[],
  };
  const scroller = html`<div class="table-scroll" tabindex="0" role="region" aria-label="${title}"></div>`;
  const columns = () => state.all.filter(({ key }) => !state.hidden.has(key));
  const picker = rowPicker({
    scroller,
    columns,
    rows: () => state.shown,
    show: (index) => virtual.scrollTo(index),
  });
  const empty = () => (state.rows.length === 0 ? "No rows" : "No row matches the search");
  const virtual = virtualBody({ scroller, columns, picked: picker.picked, empty });
  const count = html`<span role="status"></span>`;
  const caption = html`<caption class="visually-hidden">${title}</caption>`;
  const table = html`<table></table>`;
  const head = keepWhile(() => tableHead(columns(), state.sort, sortBy));
  scroller.append(table);

  function change(part: Partial<typeof state>) {
    Object.assign(state, part);
    const found = state.find(state.search);
    state.shown = state.sort.length > 0 ? sortRows(found, state.sort) : found;
    picker.clear();
    const foot = totals ? [tableTotals(columns(), state.shown, totals)] : [];
    table.setAttribute("aria-rowcount", String(state.rows.length + 1));
    table.replaceChildren(caption, head(state.sort, state.hidden), virtual.body, ...foot);
    virtual.show(state.shown);
    count.textContent = `${formatValue(found.length, "integer")} of ${formatValue(state.rows.length, "integer")} ${nounFor(state.rows.length, "row")}`;
  }
  /** The heads are made afresh, so the one that was used gets the focus back. */
  function sortBy(keys: readonly SortKey[], used: string) {
    change({ sort: keys });
    table.querySelector<HTMLElement>(`th[data-key="${CSS.escape(used)}"] button`)?.focus();
    sorted?.(keys);
  }
  change({});
  return {
    scroller,
    count,
    picker: picker.element,
    /** The row that the reader picked, if any. */
    pickedRow: () => state.shown[picker.picked()],
    columns: state.all,
    /** The rows that are searched and sorted now. */
    rows: () => state.rows,
    /** Puts others of the same columns in the rows' place. */
    renew: (rows: Rows) => change(readRows(rows, options)),
    search: (text: string) => change({ search: text }),
    sort: (keys: readonly SortKey[]) => (keys === state.sort ? undefined : change({ sort: keys })),
    hide: (hidden: ReadonlySet<string>) => change({ hidden }),
    /** The rows and columns that are shown, in their order. */
    result: () => partOf(state.rows, state.shown, columns()),
    /** Starts following scrolling and printing, once in the document. */
    mount: () => stopAll([virtual.mount(), whilePrinting(virtual.showWhole)]),
  };
}

function readRows(rows: Rows, { formats, bars = [] }: TableViewOptions) {
  const all = barColumns(tableColumns(rows, formats), rows, bars);
  return { rows, all, find: matchingRows(rows, all) };
}

function partOf(rows: Rows, shown: readonly Row[], columns: readonly TableColumn[]): Rows {
  const fields = columns.map(({ key }) => rows.fields.find((each) => each.key === key)!);
  const keys = fields.map(({ key }) => key);
  return Object.assign([...shown], { columns: keys, fields, provenance: rows.provenance });
}

function stopAll(stops: readonly (() => void)[]): () => void {
  return () => stops.forEach((stop) => stop());
}
