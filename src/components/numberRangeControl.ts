import { parseNumber } from "../format/parseNumber.ts";
import { writeNumber } from "../format/writeNumber.ts";
import type { NumberRangeField } from "../state/filterTypes.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { stopEvent } from "./stopEvent.ts";

/**
 * Lowest and highest value, typed as the reader's locale writes numbers; an empty input means "no
 * limit". What is no number is refused beside the field, and the last good limits stay in force.
 */
export function numberRangeControl(field: NumberRangeField, change: ChangeFilters): FieldControl {
  const { label, low, high, min, max, step = 1, unit = "" } = field;
  const problem = html`<p class="field-problem" role="alert" id="problem-${low}" hidden></p>`;
  const input = (name: string, text: string, end: number) =>
    html<HTMLInputElement>`<input type="text" inputmode="decimal" autocomplete="off" size="7" name="${name}" aria-label="${label}, ${text}" aria-describedby="${problem.id}" placeholder="${writeNumber(end)}" oninput=${stopEvent} onchange=${send} onkeydown=${nudge}>`;
  const first = input(low, "lowest", min);
  const last = input(high, "highest", max);
  const inputs = [first, last];
  /** The arrow keys move a limit by one step. */
  function nudge(event: KeyboardEvent) {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const field = event.currentTarget as HTMLInputElement;
    const value = (read(field) ?? (field === first ? min : max)) + direction * step;
    // Steps such as 0.1 add up to more digits than they have.
    field.value = writeNumber(Number(Math.min(max, Math.max(min, value)).toFixed(9)));
    send();
  }
  function send() {
    const values = inputs.map(read);
    const wrong = inputs[values.indexOf(undefined)];
    tell(wrong && `${label} must be a number, got “${wrong.value.trim()}”`, wrong);
    const [lowest = null, highest = null] = values;
    if (!wrong) change({ [low]: lowest, [high]: highest });
  }
  function tell(message = "", wrong?: HTMLInputElement) {
    for (const each of inputs) each.setAttribute("aria-invalid", String(each === wrong));
    problem.textContent = message;
    problem.hidden = message === "";
  }
  return {
    element: html`<fieldset class="filter-field"><legend>${label}</legend><div class="filter-row">${first}<span>to</span>${last}<span>${unit}</span></div>${problem}</fieldset>`,
    show(state) {
      for (const each of inputs) {
        const value = state[each.name];
        each.value = typeof value === "number" ? writeNumber(value) : "";
      }
      tell();
    },
  };
}

/** `null` when empty, `undefined` when no number. */
function read({ value }: HTMLInputElement): number | null | undefined {
  return value.trim() === "" ? null : parseNumber(value);
}
