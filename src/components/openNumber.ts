import type { Rows } from "../engine/types.ts";
import type { ValueFormat } from "../format/formatValue.ts";
import { changingNumber, type OpenNumberOptions } from "./changingNumber.ts";
import type { Origin } from "./origin.ts";

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
  const { element, show } = changingNumber(format);
  show(source, value, options);
  return element;
}
