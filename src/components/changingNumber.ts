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

/** A number that opens where it comes from, and may become another while it has the focus. */
export interface ChangingNumber {
  readonly element: HTMLElement;
  /** @param source - The result it stands in, or what else says how it came about. */
  show(this: void, source: Rows | Origin, value: unknown, options?: OpenNumberOptions): void;
}

export function changingNumber(format: ValueFormat): ChangingNumber {
  let open = () => Promise.resolve();
  const element = html`<button type="button" class="open-number" data-format=${format} aria-haspopup="dialog" title="Where does this come from?" onclick=${() => void open()}></button>`;
  return {
    element,
    show(source, value, options = {}) {
      const { row, column } = options;
      const text = formatValue(value, format, options);
      const title = options.title ?? questionOf(source) ?? text;
      const shown = { text, value, ...(row && { row }), ...(column && { column }) };
      element.textContent = text;
      open = () => openProvenance(source, title, shown);
    },
  };
}

const questionOf = (source: Rows | Origin) =>
  "provenance" in source ? source.provenance.question : undefined;
