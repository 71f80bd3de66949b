import { parseNumber } from "../format/parseNumber.ts";
import { writeNumber } from "../format/writeNumber.ts";
import type { ThresholdsField } from "../state/filterTypes.ts";
import { readThresholds } from "../state/readThresholds.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";

/**
 * Limits that must keep their order. What is not a number, or out of order, is refused beside the
 * field, and the last good limits stay in force. An emptied field means its own value.
 */
export function thresholdsControl(field: ThresholdsField, change: ChangeFilters): FieldControl {
  const { label, limits, step = 1, unit = "" } = field;
  const problem = html`<p class="field-problem" role="alert" id="problem-${limits[0]?.name}" hidden></p>`;
  const inputs = limits.map(({ name, value }) => {
    const range = { ...(field.min !== undefined && { min: field.min }), step };
    return html<HTMLInputElement>`<input type="text" inputmode="decimal" name="${name}" placeholder="${writeNumber(value)}" data-step="${range.step}" aria-describedby="${problem.id}" oninput=${stop} onchange=${send}>`;
  });
  /** As links write numbers; what is none stays as it was typed, for the message. */
  const textOf = (name: string) => {
    const text = inputs.find((input) => input.name === name)?.value ?? "";
    return String(parseNumber(text) ?? text);
  };
  function send() {
    const { values, problem: found } = readThresholds(field, textOf);
    tell(found?.name, found?.message);
    if (!found) change(values);
  }
  function tell(name?: string, message = "") {
    for (const input of inputs) input.setAttribute("aria-invalid", String(input.name === name));
    problem.textContent = message && `${label}: ${message}`;
    problem.hidden = message === "";
  }
  return {
    element: html`<fieldset class="filter-field"><legend>${label}</legend><div class="filter-row">${limits.map(
      (limit, index) => html`<label>${limit.label} ${inputs[index]}</label>`,
    )}<span>${unit}</span></div>${problem}</fieldset>`,
    show(state) {
      for (const [index, { name, value }] of limits.entries())
        inputs[index]!.value = writeNumber(Number(state[name] ?? value));
      tell();
    },
  };
}

function stop(event: Event) {
  event.stopPropagation();
}
