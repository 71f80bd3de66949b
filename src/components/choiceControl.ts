import type { ChoiceField, FilterOption } from "../state/filterTypes.ts";
import { formatValue } from "../format/formatValue.ts";
import type { ChangeFilters, FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { popover } from "./popover.ts";

/** From how many options on a search box helps. */
const SEARCH_FROM = 8;

/** A list to pick from, with counts and, when long, a search; nothing picked means all. */
export function choiceControl(field: ChoiceField, change: ChangeFilters): FieldControl {
  const { label, name, options } = field;
  const boxes = options.map((option) => optionBox(option, send));
  const chosenText = html`<span></span>`;
  function send() {
    change({
      [name]: boxes.filter(({ input }) => input.checked).map(({ option }) => option.value),
    });
  }
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search" aria-label="Search in ${label}" oninput=${(
    event: Event,
  ) => {
    event.stopPropagation();
    const text = search.value.trim().toLowerCase();
    for (const { item } of boxes) item.hidden = !item.textContent.toLowerCase().includes(text);
  }}>`;
  const list = html`<div class="options">${options.length >= SEARCH_FROM ? search : null}<ul>${boxes.map(({ item }) => item)}</ul>
    <button type="button" class="tool" onclick=${() => change({ [name]: [] })}>All</button></div>`;
  const box = popover(
    html`<span><span class="visually-hidden">${label}: </span>${chosenText}</span>`,
    list,
    "control",
  );
  box.addEventListener("toggle", () => {
    // Not on touch screens: the keyboard would cover the list.
    if (box.open && matchMedia("(pointer: fine)").matches) search.focus();
  });
  return {
    element: html`<div class="filter-field"><div class="label" aria-hidden="true">${label}</div>${box}</div>`,
    show(state) {
      const chosen = state[name] as readonly string[];
      for (const { input, option } of boxes) input.checked = chosen.includes(option.value);
      chosenText.textContent = summary(chosen, options);
    },
    showCounts(rows, count) {
      if (field.dimension === undefined) return;
      const mine = rows.filter((row) => row["dimension"] === field.dimension);
      const counts = new Map(mine.map((row) => [String(row["value"] as string), row[count]]));
      for (const box of boxes) box.showCount(counts.get(box.option.value) ?? 0);
    },
  };
}

function optionBox(option: FilterOption, send: () => void) {
  const input = html<HTMLInputElement>`<input type="checkbox" oninput=${(event: Event) => event.stopPropagation()} onchange=${send}>`;
  const count = html`<span class="count"></span>`;
  const showCount = (value: unknown) => (count.textContent = formatValue(value, "integer"));
  if (option.count !== undefined) showCount(option.count);
  const item = html`<li><label>${input}<span>${option.label ?? option.value}</span>${count}</label></li>`;
  return { option, input, item, showCount };
}

function summary(chosen: readonly string[], options: readonly FilterOption[]): string {
  if (chosen.length === 0) return "All";
  const label = (value: string) => options.find((each) => each.value === value)?.label ?? value;
  return chosen.length <= 2 ? chosen.map(label).join(", ") : `${chosen.length} chosen`;
}
