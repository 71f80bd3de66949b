import type { Row, Rows } from "../engine/types.ts";
import { failureNotice, keptText } from "./failureNotice.ts";
import { html } from "./html.ts";
import { keepPunctuation } from "./keepPunctuation.ts";
import type { CardData } from "./liveRows.ts";
import { numberWriter, type NumberWriter } from "./numberWriter.ts";
import { toLive } from "./toLive.ts";

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
      const { rows: tracked, n } = numberWriter(rows);
      const content = tracked[0] ? say(tracked[0], n, tracked) : textOf(empty);
      const kept = state.status === "failed" ? ` (${keptText(rows)})` : "";
      const sentence = html`<span>${content}<span class="tone-bad">${kept}</span></span>`;
      keepPunctuation(sentence);
      element.replaceChildren(sentence);
    }
  });
  return element;
}

const textOf = (text: string | (() => string)) => (typeof text === "function" ? text() : text);
