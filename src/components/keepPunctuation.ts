import { html } from "./html.ts";

const AFTER = /^[,.;:!?)%”’]+/;
const BEFORE = /[(“‘]+$/;

/**
 * Keeps a number and the punctuation around it on one line: a button is a box of its own, before and
 * after which browsers break.
 */
export function keepPunctuation(sentence: HTMLElement): void {
  for (const number of sentence.querySelectorAll("button.open-number")) {
    const before = takeOff(number.previousSibling, BEFORE);
    const after = withoutSecondStop(number.textContent, takeOff(number.nextSibling, AFTER));
    if (!before && !after) continue;
    const kept = html`<span class="kept-together"></span>`;
    number.replaceWith(kept);
    kept.append(before, number, after);
  }
}

/** Takes what matches off a neighbouring text. */
function takeOff(neighbour: ChildNode | null, pattern: RegExp): string {
  const found = neighbour instanceof Text ? (pattern.exec(neighbour.data)?.[0] ?? "") : "";
  if (found) (neighbour as Text).data = (neighbour as Text).data.replace(pattern, "");
  return found;
}

/**
 * What stands after a number: a unit that ends in a full stop, as "Min." does, ends its sentence too.
 *
 * @param after - The punctuation that follows.
 */
export function withoutSecondStop(number: string, after: string): string {
  return number.endsWith(".") ? after.replace(/^\./, "") : after;
}
