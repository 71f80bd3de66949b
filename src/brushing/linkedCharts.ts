import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import { liveQuery, type LiveQueryOptions } from "../components/liveQuery.ts";
import type { LiveRows, RowsState } from "../components/liveRows.ts";
import { notice } from "../components/notice.ts";
import type { Page } from "../engine/types.ts";
import { brushState } from "./brushState.ts";
import { selectedRow } from "./brushedRows.ts";
import type { BrushDimension, BrushMeasure } from "./brushTypes.ts";
import { describeRanges } from "./describeRanges.ts";
import { linkedCard } from "./linkedCard.ts";
import { lookCounter } from "./lookCounter.ts";

export interface LinkedChartsOptions extends LiveQueryOptions {
  /** Query that groups by the bins of all dimensions. */
  readonly query: string;
  readonly measure: BrushMeasure;
  readonly dimensions: readonly BrushDimension[];
}

export interface LinkedCharts {
  /** One card per dimension; they filter one another. */
  readonly cards: readonly HTMLElement[];
  /** One row: `selected`, `total`, `share`; for an `insight`. It follows every drag. */
  readonly selection: LiveRows;
  /** What went wrong, and a button that clears all selections. */
  readonly controls: HTMLElement;
  /** How many selections were looked at, and what that does to a test of each. */
  readonly looks: HTMLElement;
}

/**
 * Linked histograms: selecting in one filters the others, by pointer, keyboard and in numbers; the
 * selections live in the address. One query gives a cube of counts by all bins; a drag only sums it,
 * so it costs the same for a thousand rows and for millions.
 */
export function linkedCharts(page: Page, options: LinkedChartsOptions): LinkedCharts {
  const { query, dimensions, measure } = options;
  const live = liveQuery(page, query, options);
  const state = brushState(dimensions, measure);
  const messages = html`<div></div>`;
  const clear = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => state.clear()}>Clear all selections</button>`;
  const cards = dimensions.map((dimension, index) =>
    linkedCard({ index, dimension, measure, state }),
  );
  const showMessages = () => {
    const now = live.current;
    messages.replaceChildren(
      ...(now.status === "failed" ? [failureNotice(now.error, now.rows, () => live.reload())] : []),
      ...state.notes.map((text) => notice(text)),
    );
  };
  state.subscribe(() => {
    if (state.notes.length === 0 && messages.childElementCount > 0) showMessages();
  });
  live.subscribe((now) => {
    for (const card of cards) card.dataset["state"] = now.status;
    showMessages();
    if (now.status === "ready" && now.rows !== state.brushed?.source) state.load(now.rows);
  });
  const showSelections = () => {
    const selections = describeRanges(dimensions, state.ranges);
    clear.disabled = selections.length === 0;
    options.filters?.showSelections(selections, () => state.clear());
  };
  state.subscribe(showSelections);
  showSelections();
  const looks = lookCounter();
  state.subscribe(looks.look);
  return {
    cards,
    looks: looks.element,
    controls: html`<div class="brush-controls">${clear}${messages}</div>`,
    selection: selectionOf(
      live,
      () => state.brushed && selectedRow(state.brushed, measure),
      state.subscribe,
    ),
  };
}

/** The selection as live rows: they change with each drag as well as with the query. */
function selectionOf(
  live: LiveRows,
  rows: () => ReturnType<typeof selectedRow> | undefined,
  onChange: (listener: () => void) => void,
): LiveRows {
  const now = (): RowsState => {
    const row = rows();
    return row && live.current.status === "ready"
      ? { status: "ready", rows: row }
      : ({ ...live.current, rows: row } as RowsState);
  };
  return {
    get current() {
      return now();
    },
    subscribe(listener) {
      const tell = () => listener(now());
      onChange(tell);
      tell();
      return live.subscribe(({ status }) => status !== "ready" && tell());
    },
    reload: () => live.reload(),
    ...(live.resetFilters && { resetFilters: live.resetFilters }),
  };
}
