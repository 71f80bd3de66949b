import { formatValue } from "../format/formatValue.ts";
import type { FilterOption } from "../state/filterTypes.ts";
import { html } from "./html.ts";
import { stopEvent } from "./stopEvent.ts";

export interface ChoiceItem {
  readonly element: HTMLElement;
  /** Writes whether the option is chosen, and what it would find (nothing when not known). */
  update(isChosen: boolean, count: unknown): void;
}

/** One option of a list: box, label and count. */
export function choiceItem(
  { value, label = value }: FilterOption,
  type: "checkbox" | "radio",
  pick: (value: string, isChosen: boolean) => void,
): ChoiceItem {
  const send = () => pick(value, input.checked);
  const input: HTMLInputElement = html<HTMLInputElement>`<input type="${type}" oninput=${stopEvent} onchange=${send}>`;
  const number = html`<span class="count"></span>`;
  return {
    element: html`<li><label>${input}<span>${label}</span>${number}</label></li>`,
    update(isChosen, count) {
      input.checked = isChosen;
      number.textContent = count === undefined ? "" : formatValue(count, "integer");
    },
  };
}
