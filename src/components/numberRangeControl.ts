import type { NumberRangeField } from "../state/filterTypes.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";

/** Lowest and highest value; an empty input means "no limit". */
export function numberRangeControl(field: NumberRangeField, change: ChangeFilters): FieldControl {
  const { label, low, high, min, max, step = 1, unit = "" } = field;
  const input = (name: string, text: string, end: number) =>
    html<HTMLInputElement>`<input type="number" name="${name}" aria-label="${label}, ${text}" min="${min}" max="${max}" step="${step}" placeholder="${end}" oninput=${stop} onchange=${send}>`;
  const first = input(low, "lowest", min);
  const last = input(high, "highest", max);
  function send() {
    const read = ({ value }: HTMLInputElement) => (value === "" ? null : Number(value));
    change({ [low]: read(first), [high]: read(last) });
  }
  return {
    element: html`<fieldset class="filter-field"><legend>${label}</legend><div class="filter-row">${first}<span>to</span>${last}<span>${unit}</span></div></fieldset>`,
    show(state) {
      first.value = String(state[low] ?? "");
      last.value = String(state[high] ?? "");
    },
  };
}

function stop(event: Event) {
  event.stopPropagation();
}
