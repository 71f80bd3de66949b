import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import type { ChoiceField, FilterOption, FilterState } from "../state/filterTypes.ts";
import { choiceItem, type ChoiceItem } from "./choiceItem.ts";
import { countsDoor } from "./countsDoor.ts";
import { foundOptions } from "./foundOptions.ts";
import { html } from "./html.ts";
import { whyNotOffered } from "../state/dropUnoffered.ts";
import { stopEvent } from "./stopEvent.ts";

/** From how many options on a search box helps. */
const SEARCH_FROM = 8;

/** Options listed at once; the search finds the others. */
const MOST = 100;

/**
 * The options of a choice. Only as many are drawn as can be looked through, so that 100,000 options
 * open at once; those chosen when a long list is opened come first.
 *
 * @param change - Receives the chosen values.
 */
export function choiceList(field: ChoiceField, change: (chosen: readonly string[]) => void) {
  const { label, options, single = false } = field;
  const items = new Map<string, ChoiceItem>();
  const now = {
    chosen: new Set<string>(),
    first: new Set<string>(),
    state: {} as FilterState,
    counts: undefined as ReadonlyMap<string, unknown> | undefined,
  };
  const door = countsDoor(field);
  const list = html`<ul></ul>`;
  const more = html`<p class="more" role="status"></p>`;
  const search = html<HTMLInputElement>`<input type="search" placeholder="Search" aria-label="Search in ${label}" oninput=${stopEvent}>`;
  search.addEventListener("input", draw);
  const countOf = (option: FilterOption) => field.countOf?.(option, now.state) ?? option.count;
  function draw() {
    const { chosen, first, counts } = now;
    const isOffered = (option: FilterOption) => field.only?.(option, now.state) ?? true;
    const found = foundOptions(options, { words: search.value, first, isOffered });
    const shown = found.slice(0, MOST).map((option) => {
      const item =
        items.get(option.value) ?? choiceItem(option, single ? "radio" : "checkbox", pick);
      items.set(option.value, item);
      item.update(
        chosen.has(option.value),
        counts ? (counts.get(option.value) ?? 0) : countOf(option),
      );
      return item.element;
    });
    // Moving the box that is used would take the focus from it.
    if (shown.length !== list.children.length || shown.some((each, i) => each !== list.children[i]))
      list.replaceChildren(...shown);
    const why = () => whyNotOffered(field, now.state);
    more.textContent = moreText(found.length, shown.length, search.value.trim(), why);
    more.hidden = more.textContent === "";
  }
  function pick(value: string, isPicked: boolean) {
    const next = new Set(single ? [] : now.chosen);
    if (isPicked) next.add(value);
    else next.delete(value);
    change(options.map((option) => option.value).filter((each) => next.has(each)));
  }
  return {
    element: html`<div class="options">${options.length >= SEARCH_FROM ? search : null}${list}${more}
    <div class="options-foot"><button type="button" class="tool" onclick=${() => change([])}>All</button>${door.element}</div></div>`,
    open() {
      now.first = options.length > MOST ? new Set(now.chosen) : new Set();
      draw();
      // Not on touch screens: the keyboard would cover the list.
      if (options.length >= SEARCH_FROM && matchMedia("(pointer: fine)").matches) search.focus();
    },
    show(chosen: readonly string[], state: FilterState) {
      Object.assign(now, { chosen: new Set(chosen), state });
      draw();
    },
    showCounts(counts: ReadonlyMap<string, unknown>, counted: Rows) {
      now.counts = counts;
      door.show(counted);
      draw();
    },
  };
}

function moreText(found: number, shown: number, search: string, why: () => string): string {
  if (found === 0 && search === "") return `None to choose: ${why()}.`;
  if (found === 0) return `Nothing contains “${search}”`;
  if (found === shown) return "";
  return `and ${formatValue(found - shown, "integer")} more: search to find them`;
}
