import type { DayField } from "../state/filterTypes.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { stopEvent } from "./stopEvent.ts";

/** One date. Emptied, it is the last day again. */
export function dayControl(field: DayField, change: ChangeFilters): FieldControl {
  const { label, name, min, max } = field;
  const input = html<HTMLInputElement>`<input type="date" name="${name}" aria-label="${label}" min="${min}" max="${max}" oninput=${stopEvent} onchange=${typed} onblur=${left}>`;
  /** A date that is being typed passes through other years; it counts when it is whole. */
  function typed() {
    if (input.validity.valid) send();
  }
  function left() {
    if (!input.validity.valid) send();
  }
  function send() {
    change({ [name]: input.value === "" ? null : input.value });
  }
  return {
    element: html`<fieldset class="filter-field"><legend>${label}</legend><div class="filter-row">${input}</div></fieldset>`,
    show(state) {
      input.value = (state[name] as string | null) ?? max;
    },
  };
}
