import { readerLocale } from "./readerLocale.ts";

/**
 * A number as its reader typed it: `1.234,5` in German, `1,234.5` in English.
 *
 * Grouping may be left out; a minus may be the typographic one.
 *
 * @param locale - BCP 47; the reader's when absent.
 * @returns `undefined` when the text is not a number in that locale.
 */
export function parseNumber(text: string, locale = readerLocale()): number | undefined {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(-1234567.8);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  const digits = [
    ...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210),
  ].reverse();
  const plain = text
    .trim()
    .replace(/\p{Nd}/gu, (digit) => String(digits.includes(digit) ? digits.indexOf(digit) : digit))
    .replace(part("minusSign"), "-")
    .replace(/[−–]/g, "-")
    .replace(/[\u200e\u200f\u061c]/g, "");
  const group = part("group");
  // Locales group by kinds of spaces and apostrophes that no keyboard has.
  const looseGroup = /\s/.test(group) ? "\\s" : group === "’" ? "[’']" : escape(group);
  const decimal = escape(part("decimal"));
  const shape = new RegExp(`^(-?)(\\d{1,3}(?:${looseGroup}\\d{2,3})+|\\d+)(?:${decimal}(\\d+))?$`);
  const match = shape.exec(plain);
  if (!match) return undefined;
  const whole = match[2]!.replace(/\D/g, "");
  return Number(`${match[1]}${whole}.${match[3] ?? 0}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
