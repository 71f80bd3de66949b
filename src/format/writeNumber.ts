import { readerLocale } from "./readerLocale.ts";

/**
 * A number for an input: every digit, by the reader's locale, so that `parseNumber` reads it back.
 *
 * @param locale - BCP 47; the reader's when absent.
 */
export function writeNumber(value: number, locale = readerLocale()): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: false }).format(
    value,
  );
}
