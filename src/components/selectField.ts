import { html } from "./html.ts";
import { refusedNotice } from "./refusedNotice.ts";
import { stopEvent } from "./stopEvent.ts";
import { urlValue } from "../state/urlValue.ts";

/** A choice of one, kept in the address, which is mended with a notice where it asks for another; emits `input` when it changes. */
export interface SelectField {
  readonly element: HTMLElement;
  readonly value: string;
  set(value: string): void;
}

/**
 * A labelled list of which one entry is chosen.
 *
 * @param name - In the address, with a dot.
 * @param options - Value and words of each; the first is the default.
 */
export function selectField(
  name: string,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  changed: () => void = () => undefined,
): SelectField {
  const stored = urlValue<string>({
    name,
    fallback: options[0]![0],
    parse: (text) => (options.some(([value]) => value === text) ? text : undefined),
    write: (value) => value,
  });
  const select = html<HTMLSelectElement>`<select oninput=${stopEvent} onchange=${() => stored.set(select.value)}>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select>`;
  const refused = refusedNotice(
    stored,
    (text) => `${label}: “${text}” is not on the list and was ignored.`,
  );
  const element = html`<div><label class="filter-field"><span class="label">${label}</span><div class="filter-row">${select}</div></label>${refused}</div>`;
  select.value = stored.value;
  stored.subscribe((value) => {
    select.value = value;
    element.dispatchEvent(new Event("input"));
    changed();
  });
  return {
    element,
    get value() {
      return stored.value;
    },
    set: (value) => stored.set(value),
  };
}
