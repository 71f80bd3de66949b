import { html } from "./html.ts";
import type { TileStatus } from "./kpiTile.ts";
import { DIRECTION_SIGNS, STATUS_SIGNS } from "./statusSigns.ts";

/** A status as word, sign and colour, before what it says it of. */
export function comparisonLine(
  status: TileStatus | null | undefined,
  comparison: unknown,
): HTMLElement {
  const word = status
    ? html`<span class="tile-status tone-${status.tone}"><span aria-hidden="true">${signOf(status)}</span>${status.word}</span>`
    : null;
  return html`<p class="tile-comparison">${word}${word && comparison ? " " : ""}${comparison}</p>`;
}

/** Of the direction where there is one, else of the judgement. */
const signOf = ({ tone, direction }: TileStatus) =>
  direction ? DIRECTION_SIGNS[direction] : STATUS_SIGNS[tone];
