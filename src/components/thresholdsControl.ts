import type { ThresholdsField } from "../state/filterTypes.ts";
import { readThresholds } from "../state/readThresholds.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { limitInput } from "./limitInput.ts";

/**
 * Limits that must keep their order. Each that is not a number, or out of order, is refused beside
 * its own field, and the last good limits stay in force. An emptied field means its own value.
 */
export function thresholdsControl(field: ThresholdsField, change: ChangeFilters): FieldControl {
  const { label, limits, unit = "" } = field;
  const inputs = limits.map((limit) => limitInput(field, limit, send));
  function send() {
    const { values, problems } = readThresholds(field, textOf);
    for (const input of inputs) {
      const problem = problems.find(({ name }) => name === input.name);
      input.tell(problem && `${label}: ${problem.message}`);
    }
    if (problems.length === 0) change(values);
  }
  const textOf = (name: string) => inputs.find((input) => input.name === name)?.text ?? "";
  return {
    element: html`<fieldset class="filter-field"><legend>${label}</legend><div class="filter-row">${inputs.map(
      ({ element }) => element,
    )}<span>${unit}</span></div></fieldset>`,
    show(state) {
      for (const [index, { name, value }] of limits.entries()) {
        inputs[index]!.show(Number(state[name] ?? value));
        inputs[index]!.tell();
      }
    },
  };
}
