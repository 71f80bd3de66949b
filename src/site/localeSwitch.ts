import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { formatValue } from "../format/formatValue.ts";
import { localeChoice } from "../format/readerLocale.ts";
import { withParameter } from "../state/withParameter.ts";
import { writeSetting } from "./setting.ts";

const LOCALES = [
  "en-US",
  "en-GB",
  "de-DE",
  "de-CH",
  "fr-FR",
  "es-ES",
  "it-IT",
  "pt-BR",
  "nl-NL",
  "sv-SE",
  "pl-PL",
  "ja-JP",
  "hi-IN",
  "ar-EG",
];

/**
 * Chooses how numbers, dates and currencies are written; remembered in this browser. A locale in the
 * address wins until another is chosen. Changing it loads the page again.
 */
export function localeSwitch(): HTMLElement {
  const { locale = "" } = localeChoice();
  const known = locale === "" || LOCALES.includes(locale) ? LOCALES : [...LOCALES, locale];
  const select = html<HTMLSelectElement>`<select onchange=${() => choose(select.value)}><option value="">of this browser</option>${known.map(
    (each) => html`<option value="${each}" selected=${each === locale}>${nameOf(each)}</option>`,
  )}</select>`;
  const example = `${formatValue(1234.5, "number")} · ${formatValue("2025-06-30", "date")}`;
  return html`<label class="locale-switch">Numbers and dates ${select} <span>${example}</span></label>`;
}

/** Says that the address asks for a locale that does not exist. */
export function localeNotice(): HTMLElement | undefined {
  const { refused } = localeChoice();
  if (refused === undefined) return undefined;
  return notice(`“${refused}” is not a locale like de-DE; numbers are written as usual.`);
}

function choose(locale: string) {
  writeSetting("openbook-locale", locale === "" ? null : locale);
  const search = withParameter(location.search, "locale", null);
  if (search === location.search.replace(/^\?/, "")) location.reload();
  else location.search = search;
}

function nameOf(locale: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(locale) ?? locale;
}
