import { readerLocale } from "./readerLocale.ts";

export interface NumberWriting {
  /** BCP 47; the reader's when absent. */
  readonly locale?: string;
  /** Digits in groups, as in a sentence; an input has none. */
  readonly grouped?: boolean;
}

/** A number with every digit, by the reader's locale, so that `parseNumber` reads it back. */
export function writeNumber(value: number, { locale, grouped = false }: NumberWriting = {}) {
  return new Intl.NumberFormat(locale ?? readerLocale(), {
    maximumFractionDigits: 15,
    useGrouping: grouped,
  }).format(value);
}
