import type { Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import { columnPicker } from "./columnPicker.ts";
import { html } from "./html.ts";
import type { CardData } from "./liveRows.ts";
import { openProvenance } from "./openProvenance.ts";
import { saveCsv } from "./saveCsv.ts";
import type { SortKey } from "./sortRows.ts";
import type { Total } from "./tableTotals.ts";
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
  let stop: (() => void) | undefined;
  toLive(options.data).subscribe(({ status, rows }) => {
    element.dataset["state"] = status;
    if (status === "loading" || !rows) return;
    stop?.();
    const { parts, mount } = tableParts(rows, options);
    element.replaceChildren(...parts);
    requestAnimationFrame(() => (stop = mount()));
  });
  return element;
}

function tableParts(rows: Rows, options: DataTableOptions) {
  const title = options.title ?? rows.provenance.question ?? "Table";
  const view = tableView(rows, { ...options, title });
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search" aria-label="Search in the table">`;
  const find = () => view.search(search.value);
  search.addEventListener("input", rows.length > MANY ? afterPause(find) : find);
  const save = () => saveCsv(view.result(), title);
  const csv = html`<button type="button" class="tool" onclick=${save}>CSV</button>`;
  const open = () => {
    const row = view.pickedRow();
    void openProvenance(rows, title, row ? { row } : {});
  };
  const where = html`<button type="button" class="tool" aria-haspopup="dialog" title="Of the row that is picked, else of the table" onclick=${open}>Where from?</button>`;
  const tools = html`<div class="table-tools">${search}${view.count}${view.picker}
    ${columnPicker(view.columns, view.hide)}${(options.download ?? true) ? csv : null}${where}</div>`;
  return { parts: [tools, view.scroller], mount: view.mount };
}

function afterPause(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, 150);
  };
}
