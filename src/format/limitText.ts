import { readerLocale } from "./readerLocale.ts";

/** A number in a message about what may be typed: every digit, grouped by the reader's locale. */
export function limitText(value: number): string {
  return new Intl.NumberFormat(readerLocale(), { maximumFractionDigits: 15 }).format(value);
}
