import type { Rows } from "../engine/types.ts";
import { formatValue, type FormatOptions, type ValueFormat } from "../format/formatValue.ts";
import { html } from "./html.ts";
import { openProvenance } from "./openProvenance.ts";
import type { Origin } from "./origin.ts";
import type { ShownValue } from "./shownValue.ts";

export interface OpenNumberOptions extends FormatOptions, Pick<ShownValue, "row" | "column"> {
  /** Title of the panel; the query's question when absent. */
  readonly title?: string;
}

/**
 * A number that opens where it comes from.
 *
 * @param source - The result it stands in, or what else says how it came about.
 */
export function openNumber(
  source: Rows | Origin,
  value: unknown,
  format: ValueFormat,
  options: OpenNumberOptions = {},
): HTMLElement {
  const { row, column } = options;
  const text = formatValue(value, format, options);
  const title = options.title ?? questionOf(source) ?? text;
  const shown = { text, value, ...(row && { row }), ...(column && { column }) };
  return html`<button type="button" class="open-number" data-format=${format} aria-haspopup="dialog" title="Where does this come from?" onclick=${() =>
    void openProvenance(source, title, shown)}>${text}</button>`;
}

const questionOf = (source: Rows | Origin) =>
  "provenance" in source ? source.provenance.question : undefined;
