import { html } from "./html.ts";
import type { TileStatus } from "./kpiTile.ts";

const ICONS = { good: "▲", warn: "●", bad: "▼", neutral: "▬" };

/** A status as word, icon and colour, before what it says it of. */
export function comparisonLine(
  status: TileStatus | null | undefined,
  comparison: unknown,
): HTMLElement {
  const word = status
    ? html`<span class="tile-status tone-${status.tone}"><span aria-hidden="true">${ICONS[status.tone]}</span>${status.word}</span>`
    : null;
  return html`<p class="tile-comparison">${word}${word && comparison ? " " : ""}${comparison}</p>`;
}
