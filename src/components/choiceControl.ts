import type { ChoiceField, FilterState } from "../state/filterTypes.ts";
import { choiceList } from "./choiceList.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { popover } from "./popover.ts";

/** A list to pick from, with counts and, when long, a search; nothing picked means all. */
export function choiceControl(field: ChoiceField, change: ChangeFilters): FieldControl {
  const { label, name } = field;
  const labels = new Map(field.options.map((option) => [option.value, option.label]));
  const list = choiceList(field, (chosen) => change({ [name]: chosen }));
  const chosenText = html`<span></span>`;
  const box = popover(
    html`<span><span class="visually-hidden">${label}: </span>${chosenText}</span>`,
    list.element,
    "control",
  );
  box.addEventListener("toggle", () => box.open && list.open());
  return {
    element: html`<div class="filter-field"><div class="label" aria-hidden="true">${label}</div>${box}</div>`,
    show(state: FilterState) {
      const chosen = state[name] as readonly string[];
      list.show(chosen, state);
      chosenText.textContent = summary(
        chosen.map((value) => labels.get(value) ?? value),
        field.none,
      );
    },
    showCounts(rows, count) {
      if (field.dimension === undefined) return;
      const mine = rows.filter((row) => row["dimension"] === field.dimension);
      list.showCounts(
        new Map(mine.map((row) => [String(row["value"] as string), row[count]])),
        rows,
      );
    },
  };
}

function summary(chosen: readonly string[], none = "All"): string {
  if (chosen.length === 0) return none;
  return chosen.length <= 2 ? chosen.join(", ") : `${chosen.length} chosen`;
}
