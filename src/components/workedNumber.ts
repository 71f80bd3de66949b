import type { FormatOptions, ValueFormat } from "../format/formatValue.ts";
import { openNumber } from "./openNumber.ts";

export interface WorkedNumberOptions extends FormatOptions {
  readonly title: string;
  /** Where the inputs come from. */
  readonly how: string;
  /** In `+ − × ÷` and brackets over the names of the inputs; the only input when absent. */
  readonly formula?: string;
  readonly inputs: Readonly<Record<string, number>>;
  /** Set where the inputs are figures of a source text. */
  readonly quoted?: boolean;
}

/** A number worked out from a few others that are not rows of a table; it opens them. */
export function workedNumber(
  value: number,
  format: ValueFormat,
  options: WorkedNumberOptions,
): HTMLElement {
  const {
    title,
    how,
    inputs,
    formula = Object.keys(inputs)[0]!,
    quoted = false,
    ...rest
  } = options;
  const kind = quoted ? "quotation" : "arithmetic";
  return openNumber({ kind, how, formula, inputs }, value, format, { title, ...rest });
}
