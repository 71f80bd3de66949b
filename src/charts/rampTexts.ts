import type { ValueFormat } from "../format/formatValue.ts";
import { shortText } from "./shortText.ts";

/**
 * The limits of a key in words; one that would repeat the text before it is left out, as two steps
 * that read the same would not be told apart.
 */
export function rampTexts(
  limits: readonly (number | undefined)[],
  format: ValueFormat,
): readonly string[] {
  let before = "";
  return limits.map((limit) => {
    if (limit === undefined) return "";
    const text = shortText(limit, format);
    if (text === before) return "";
    return (before = text);
  });
}
