import type { Row, Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import { failureNotice, keptText } from "./failureNotice.ts";
import { html } from "./html.ts";
import type { CardData } from "./liveRows.ts";
import { openNumber, type OpenNumberOptions } from "./openNumber.ts";
import { toLive } from "./toLive.ts";
import { trackReads } from "./trackReads.ts";

/** Writes a number that opens: `n(row.revenueUsd, "usd")`. */
export type NumberWriter = (
  value: unknown,
  format: ValueFormat,
  options?: OpenNumberOptions,
) => HTMLElement;

export interface InsightOptions {
  /** Said when the query returns no row; a function is asked then. */
  readonly empty?: string | (() => string);
}

/**
 * A sentence generated from data; every number in it opens.
 *
 * @param say - Gets the first row, a writer for numbers, and all rows; returns text, nodes, or an
 *   array of both: `(row, n) => ["Revenue was ", n(row.revenueUsd, "usd"), "."]`.
 */
export function insight(
  data: CardData,
  say: (row: Row, n: NumberWriter, rows: Rows) => unknown,
  { empty = "No row matches the filters." }: InsightOptions = {},
): HTMLElement {
  const live = toLive(data);
  const element = html`<span class="insight"></span>`;
  live.subscribe((state) => {
    element.dataset["state"] = state.status;
    const { rows } = state;
    if (state.status === "failed" && !rows)
      element.replaceChildren(failureNotice(state.error, rows, () => live.reload()));
    else if (state.status !== "loading" && rows) {
      const tracker = trackReads(rows);
      const n: NumberWriter = (value, format, options) =>
        openNumber(rows, value, format, { ...tracker.placeOf(value), ...options });
      const content = rows[0] ? say(tracker.rows[0]!, n, tracker.rows) : textOf(empty);
      const kept = state.status === "failed" ? ` (${keptText(rows)})` : "";
      element.replaceChildren(html`<span>${content}<span class="tone-bad">${kept}</span></span>`);
    }
  });
  return element;
}

const textOf = (text: string | (() => string)) => (typeof text === "function" ? text() : text);
