import { html } from "./html.ts";

const PUNCTUATION = /^[,.;:!?)%”’]+/;

/**
 * Keeps a number and the punctuation that follows it on one line: a button is a box of its own, after
 * which browsers break.
 */
export function keepPunctuation(sentence: HTMLElement): void {
  for (const number of sentence.querySelectorAll("button.open-number")) {
    const next = number.nextSibling;
    const found = next instanceof Text && PUNCTUATION.exec(next.data);
    if (!found) continue;
    next.data = next.data.slice(found[0].length);
    const kept = html`<span class="kept-together"></span>`;
    number.replaceWith(kept);
    kept.append(number, found[0]);
  }
}
