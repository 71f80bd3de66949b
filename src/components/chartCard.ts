import type { Rows } from "../engine/types.ts";
import { cardName } from "../embed/cardName.ts";
import { cardTools } from "./cardTools.ts";
import { chartSlot, type ChartSlot } from "./chartSlot.ts";
import { emptyState } from "./emptyState.ts";
import { failureNotice } from "./failureNotice.ts";
import { html } from "./html.ts";
import type { CardData, RowsState } from "./liveRows.ts";
import { openMarks } from "./openMarks.ts";
import { tableTwin } from "./tableTwin.ts";
import { toLive } from "./toLive.ts";

type FromRows<T> = T | ((rows: Rows) => T);

export interface ChartCardOptions {
  /** Name of the card in links (`?embed=…`); default from a fixed title or subtitle, else the query. */
  readonly id?: string;
  /** States the finding, from the data. */
  readonly title: FromRows<string>;
  /** What is measured, unit and window. */
  readonly subtitle?: FromRows<string>;
  readonly data: CardData;
  readonly chart: (rows: Rows, width: number) => Element;
  /** Reserved height in pixels, so that nothing moves when the chart arrives; default 260. */
  readonly height?: number;
  /** What the chart shows, for readers who do not see it; default: first and last value. */
  readonly description?: FromRows<string>;
  readonly caveat?: FromRows<string>;
  readonly empty?: string | (() => string);
  /** Spans the whole width of a `cards` grid. */
  readonly wide?: boolean;
}

/** A chart with its title, table twin, downloads and provenance; failures stay inside it. */
export function chartCard(options: ChartCardOptions): HTMLElement {
  const { height = 260, empty = "No row matches the filters", wide = false } = options;
  const live = toLive(options.data);
  const slot = chartSlot(height);
  const parts = {
    title: html`<h3>…</h3>`,
    subtitle: html`<p></p>`,
    caveat: html`<p class="caveat"></p>`,
  };
  const message = html`<div></div>`;
  const twin = tableTwin(slot.element, slot.formats);
  const tools = cardTools({
    rows: () => live.current.rows,
    title: () => parts.title.textContent,
    picture: slot.picture,
    toggleTable: twin.toggle,
  });
  const card = html`<article class="panel ${wide ? "wide" : ""}" data-card="${cardName(options)}">
    <header>${parts.title}${parts.subtitle}</header>${message}${slot.element}${twin.element}${parts.caveat}${tools}</article>`;
  writeKnownTexts(options, parts);
  openMarks(slot.element, () => live.current.rows, parts.title);
  let drawn: Rows | undefined;
  live.subscribe((state: RowsState) => {
    card.dataset["state"] = state.status;
    const failed = state.status === "failed";
    message.replaceChildren(
      ...(failed ? [failureNotice(state.error, state.rows, () => live.reload())] : []),
    );
    if (failed && !state.rows) {
      slot.show(emptyState("No result to show"));
      if (typeof options.title !== "string") parts.title.textContent = "Not available";
    }
    if (state.status === "loading" || !state.rows || state.rows === drawn) return;
    drawn = state.rows;
    card.dataset["card"] ||= cardName({ title: drawn.provenance.query });
    writeTexts(options, state.rows, parts);
    if (state.rows.length === 0)
      slot.show(emptyState(typeof empty === "function" ? empty() : empty, live.resetFilters));
    else drawRows(options, state.rows, slot, parts.title.textContent);
    twin.update(state.rows);
  });
  return card;
}

/** Before any row: what does not depend on them, and room for what does. */
function writeKnownTexts(options: ChartCardOptions, parts: Record<string, HTMLElement>) {
  const { title, subtitle, caveat } = options;
  for (const [name, value] of Object.entries({ title, subtitle, caveat })) {
    parts[name]!.hidden = value === undefined;
    parts[name]!.textContent = typeof value === "string" ? value : "…";
  }
}

function writeTexts(options: ChartCardOptions, rows: Rows, parts: Record<string, HTMLElement>) {
  const { title, subtitle = "", caveat = "" } = options;
  for (const [name, value] of Object.entries({ title, subtitle, caveat }))
    // What is said of rows is not asked when there are none.
    if (rows.length > 0) parts[name]!.textContent = fromRows(value, rows);
    else parts[name]!.textContent = typeof value === "string" ? value : "";
  if (rows.length === 0) parts["title"]!.textContent = "No data for these filters";
}

function drawRows(options: ChartCardOptions, rows: Rows, slot: ChartSlot, name: string) {
  const { description } = options;
  const text = description === undefined ? undefined : fromRows(description, rows);
  slot.draw((width) => options.chart(rows, width), name, text);
}

function fromRows<T>(value: FromRows<T>, rows: Rows): T {
  return typeof value === "function" ? (value as (rows: Rows) => T)(rows) : value;
}
