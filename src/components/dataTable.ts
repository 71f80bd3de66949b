import type { Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import type { UrlValue } from "../state/urlValue.ts";
import { columnPicker } from "./columnPicker.ts";
import { html } from "./html.ts";
import { notice } from "./notice.ts";
import type { CardData } from "./liveRows.ts";
import { openProvenance } from "./openProvenance.ts";
import { saveCsv } from "./saveCsv.ts";
import type { SortKey } from "./sortRows.ts";
import type { Total } from "./tableTotals.ts";
import { tableOrder, writeOrder } from "./tableOrder.ts";
import { tableView } from "./tableView.ts";
import { toLive } from "./toLive.ts";

export interface DataTableOptions {
  readonly data: CardData;
  /** Formats by column key, where type and unit do not tell. */
  readonly formats?: Readonly<Record<string, ValueFormat>>;
  /** Keys of the columns whose values have a bar behind them. */
  readonly bars?: readonly string[];
  /** A last line with totals of the rows that are shown, by column key. */
  readonly totals?: Readonly<Record<string, Total>>;
  /** Order at the start, most important column first; default the rows' own. */
  readonly sort?: readonly SortKey[];
  /** Names the table for its caption and its file; the query's question when absent. */
  readonly title?: string;
  /**
   * Keeps the sort order in the address as `sort.<name>`; unique on a page. The query's name where
   * a title is given, so that a page's own tables have one; else the order is not kept.
   */
  readonly name?: string;
  /** Default true. */
  readonly download?: boolean;
}

/** From how many rows on a search waits for a pause in typing. */
const MANY = 5000;

/**
 * A result as a table: sort by columns, search, hide columns, copy a row, CSV of what is shown.
 * Smooth with 100,000 rows; printed as a whole.
 */
export function dataTable(options: DataTableOptions): HTMLElement {
  const element = html`<div class="data-table"></div>`;
  let shown: ReturnType<typeof tableParts> | undefined;
  let order: UrlValue<readonly SortKey[]> | undefined;
  toLive(options.data).subscribe(({ status, rows }) => {
    element.dataset["state"] = status;
    if (status === "loading" || !rows || rows === shown?.view.rows()) return;
    if (shown && sameFields(shown.view.rows(), rows)) return shown.view.renew(rows);
    shown?.stop();
    order ??= openOrder(rows, options);
    const made = (shown = tableParts(rows, options, order));
    element.replaceChildren(...made.parts);
    // Another table may have taken its place by then.
    requestAnimationFrame(() => made === shown && made.mount());
  });
  return element;
}

/** Whether a table made for some rows can show the others: then the reader's search and order stay. */
function sameFields(some: Rows, others: Rows): boolean {
  const signature = ({ fields }: Rows) => JSON.stringify(fields);
  return signature(some) === signature(others);
}

function openOrder(rows: Rows, { name, title, sort = [] }: DataTableOptions) {
  const own = name ?? (title === undefined ? undefined : rows.provenance.query);
  return own === undefined ? undefined : tableOrder(own, sort);
}

function tableParts(
  rows: Rows,
  options: DataTableOptions,
  order: UrlValue<readonly SortKey[]> | undefined,
) {
  const title = options.title ?? rows.provenance.question ?? "Table";
  const known = (sort: readonly SortKey[]) => knownKeys(rows, sort);
  const view = tableView(rows, {
    ...options,
    title,
    sort: known(order?.value ?? options.sort ?? []),
    sorted: (sort) => order?.set(sort),
  });
  const unfollow = order?.subscribe((sort) => view.sort(known(sort)));
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search" aria-label="Search in the table">`;
  const find = () => view.search(search.value);
  const findLater = afterPause(find);
  search.addEventListener("input", () => (view.rows().length > MANY ? findLater() : find()));
  const save = () => saveCsv(view.result(), title);
  const csv = html`<button type="button" class="tool" onclick=${save}>CSV</button>`;
  const open = () => {
    const row = view.pickedRow();
    void openProvenance(view.rows(), title, row ? { row } : {});
  };
  const where = html`<button type="button" class="tool" aria-haspopup="dialog" title="Of the row that is picked, else of the table" onclick=${open}>Where from?</button>`;
  const tools = html`<div class="table-tools">${search}${view.count}${view.picker}
    ${columnPicker(view.columns, view.hide)}${(options.download ?? true) ? csv : null}${where}</div>`;
  const stops = [unfollow];
  const mount = () => stops.push(view.mount());
  const stop = () => stops.splice(0).forEach((each) => each?.());
  return { parts: [...refusal(rows, order), tools, view.scroller], view, mount, stop };
}

/** The same array when all its columns are there, so that an unchanged order is known as such. */
function knownKeys(rows: Rows, sort: readonly SortKey[]): readonly SortKey[] {
  const known = sort.filter(({ key }) => rows.columns.includes(key));
  return known.length === sort.length ? sort : known;
}

/** Says which order of the address cannot be followed. */
function refusal(rows: Rows, order: UrlValue<readonly SortKey[]> | undefined): HTMLElement[] {
  if (!order) return [];
  const unknown = order.value.filter((key) => knownKeys(rows, [key]).length === 0);
  const text = order.refused ?? writeOrder(unknown);
  return text === "" ? [] : [notice(`Table: “${text}” is no order of it and was ignored.`)];
}

function afterPause(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 150);
  };
}
