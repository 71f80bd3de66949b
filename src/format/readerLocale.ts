import { readSetting } from "../site/setting.ts";

/** A choice of how numbers and dates are written, and why it did not hold if it did not. */
export interface LocaleChoice {
  /** BCP 47; absent means the browser's. */
  readonly locale?: string;
  /** What was asked for and is no locale. */
  readonly refused?: string;
}

let choice: LocaleChoice | undefined;

/**
 * How this reader has numbers and dates written: `?locale=de-DE` in the address, else the
 * remembered choice, else the browser's. Read once; a change reloads the page.
 */
export function localeChoice(): LocaleChoice {
  choice ??= readChoice(globalThis.location?.search ?? "", readSetting("openbook-locale"));
  return choice;
}

/** The locale for `Intl`; `undefined` is the browser's. */
export function readerLocale(): string | undefined {
  return localeChoice().locale;
}

/**
 * @param search - The address's query string.
 * @param remembered - What was remembered, if anything.
 */
export function readChoice(search: string, remembered: string | null): LocaleChoice {
  const asked = new URLSearchParams(search).get("locale");
  const kept = remembered === null ? undefined : knownLocale(remembered);
  const fallback = kept === undefined ? {} : { locale: kept };
  if (asked === null || asked === "") return fallback;
  const locale = knownLocale(asked);
  return locale === undefined ? { ...fallback, refused: asked } : { locale };
}

/** The canonical name of a locale that this browser can write; `undefined` for others. */
function knownLocale(name: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(name)[0];
  } catch {
    return undefined;
  }
}
