import { datePresets } from "../state/datePresets.ts";
import type { DateRangeField } from "../state/filterTypes.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { stopEvent } from "./stopEvent.ts";

/** Two dates and ranges that end with the data. An emptied date means "no limit". */
export function dateRangeControl(field: DateRangeField, change: ChangeFilters): FieldControl {
  const { label, min, max, from = "from", to = "to" } = field;
  const presets = datePresets(field);
  const input = (name: string, text: string) =>
    html<HTMLInputElement>`<input type="date" name="${name}" aria-label="${label}, ${text}" min="${min}" max="${max}" oninput=${stopEvent} onchange=${typed} onblur=${left}>`;
  const first = input(from, "first day");
  const last = input(to, "last day");
  const preset = html<HTMLSelectElement>`<select aria-label="${label}, ready-made range" oninput=${stopEvent} onchange=${choose}>
    <option value="">Custom</option>${presets.map((each, index) => html`<option value="${index}">${each.label}</option>`)}</select>`;

  /** A date that is being typed passes through other years; it counts when it is whole. */
  function typed({ target }: Event) {
    if ((target as HTMLInputElement).validity.valid) send();
  }
  function left({ target }: Event) {
    if (!(target as HTMLInputElement).validity.valid) send();
  }
  function send() {
    change({ [from]: limit(first.value, min), [to]: limit(last.value, max) });
  }
  function choose() {
    const chosen = presets[Number(preset.value)];
    if (preset.value !== "" && chosen) change({ [from]: chosen.from, [to]: chosen.to });
  }
  return {
    element: html`<fieldset class="filter-field"><legend>${label}</legend><div class="filter-row">${first}<span>to</span>${last}${preset}</div></fieldset>`,
    show(state) {
      const [low, high] = [state[from] as string | null, state[to] as string | null];
      first.value = low ?? min;
      last.value = high ?? max;
      const index = presets.findIndex((each) => each.from === low && each.to === high);
      preset.value = index < 0 ? "" : String(index);
    },
  };
}

/** The end of the data is no limit. */
function limit(value: string, end: string): string | null {
  return value === "" || value === end ? null : value;
}
