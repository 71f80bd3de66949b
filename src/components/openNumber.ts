import type { Rows } from "../engine/types.ts";
import { formatValue, type FormatOptions, type ValueFormat } from "../format/formatValue.ts";
import { html } from "./html.ts";
import { openProvenance } from "./openProvenance.ts";

/** A number in a sentence that opens where it comes from. */
export function openNumber(
  rows: Rows,
  value: unknown,
  format: ValueFormat,
  options: FormatOptions & { readonly title?: string } = {},
): HTMLElement {
  const text = formatValue(value, format, options);
  const title = options.title ?? rows.provenance.question ?? text;
  return html`<button type="button" class="open-number" aria-haspopup="dialog" title="Where does this come from?" onclick=${() =>
    void openProvenance(rows, title)}>${text}</button>`;
}
