import { html } from "./html.ts";
import { notice } from "./notice.ts";
import type { UrlValue } from "../state/urlValue.ts";

/**
 * A place that says what the address asked of a value in vain, until the value changes. The address
 * is mended, so that a copied link is a good one. To be made before others listen to the value.
 *
 * @param words - Of the text that was refused.
 */
export function refusedNotice<T>(
  stored: UrlValue<T>,
  words: (refused: string) => string,
): HTMLElement {
  const slot = html`<div></div>`;
  const readAddress = () => {
    const { refused, value } = stored;
    if (refused === undefined) return slot.replaceChildren();
    stored.set(value, false);
    slot.replaceChildren(notice(words(refused)));
  };
  stored.subscribe(() => slot.replaceChildren());
  // The value has read the address before.
  addEventListener("popstate", readAddress);
  readAddress();
  return slot;
}
