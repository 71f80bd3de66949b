import type { Page, Rows } from "../engine/types.ts";
import { decodeFilters } from "../state/decodeFilters.ts";
import { defaultFilters } from "../state/defaultFilters.ts";
import { encodeFilters } from "../state/encodeFilters.ts";
import type { FilterDefinition, FilterElement, FilterState } from "../state/filterTypes.ts";
import { linkPages } from "../state/linkPages.ts";
import { migrateFilters } from "../state/migrateFilters.ts";
import { narrowings } from "../state/narrowings.ts";
import { toParameters } from "../state/toParameters.ts";
import { appliedLine } from "./appliedLine.ts";
import { copyText } from "./copyText.ts";
import { engineTrouble } from "./engineTrouble.ts";
import { engineProgress } from "./engineProgress.ts";
import { filterField, type FieldControl } from "./filterField.ts";
import { html } from "./html.ts";
import { offerFilters } from "./offeredFilters.ts";
import { notice } from "./notice.ts";
import { resetButton } from "./resetButton.ts";

/**
 * Filters whose state lives in the address: a change adds a step to the history, Back restores, a
 * copied link restores elsewhere, links to pages of the same system carry it along.
 *
 * @returns A form element for Framework's `view`: `value` holds query parameters (date ranges
 *   half-open), `input` is emitted on each change.
 */
export function filterBar(
  page: Pick<Page, "asOf" | "partialFrom" | "status" | "start">,
  definition: FilterDefinition,
): FilterElement {
  const defaults = defaultFilters(definition);
  let state = defaults;
  const notices = html`<div></div>`;
  const line = appliedLine(page, definition, state);
  const controls: FieldControl[] = definition.fields.map((field) => filterField(field, change));
  const resetting = resetButton({
    isDefault: () => toAddress(state) === toAddress(defaults),
    restore: () => change(defaults),
  });
  const form = html`<form class="filters" aria-label="Filters" onsubmit=${prevent}>
    <div class="filter-fields">${controls.map(({ element }) => element)}</div>
    <div class="filter-line">${line.element}${engineProgress(page.status)}${resetting.element}${copyText("Copy link", () => location.href)}</div>
    ${notices}${engineTrouble(page.status, () => void page.start())}</form>`;

  function show(next: FilterState, messages: readonly string[] = []) {
    state = next;
    for (const control of controls) control.show(state);
    line.show(state);
    resetting.update();
    notices.replaceChildren(...messages.map((message) => notice(message)));
    linkPages(location.search);
  }
  const toAddress = (next: FilterState) => encodeFilters(definition, next, location.search);
  /** What could not be used leaves the address, so that a copied link is a good one. */
  function readAddress() {
    // Old names mean nothing to what is written next, so the migrated link replaces the old one.
    const { search, notice: lost } = migrateFilters(definition, location.search);
    if (lost === undefined && search !== location.search.slice(1))
      history.replaceState(history.state, "", `?${search}${location.hash}`);
    const { state: next, notices: messages } = decodeFilters(definition, location.search);
    if (messages.length > 0) history.replaceState(history.state, "", toUrl(toAddress(next)));
    show(next, messages);
  }
  function change(part: FilterState) {
    const address = toAddress({ ...state, ...part });
    const { state: next, notices: messages } = decodeFilters(definition, address);
    history.pushState(null, "", toUrl(toAddress(next)));
    show(next, messages);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  }
  function showSelections(selections: readonly string[], clear: () => void) {
    line.showSelections(selections);
    resetting.offerClearing(selections.length > 0 ? clear : undefined);
  }
  addEventListener("popstate", () => {
    readAddress();
    form.dispatchEvent(new Event("input", { bubbles: true }));
  });
  readAddress();
  offerFilters(form, (row) => narrowings(definition, state, row), change);
  return Object.defineProperties(form, {
    value: { get: () => toParameters(definition, state) },
    state: { get: () => state },
    reset: { value: resetting.press },
    showSelections: { value: showSelections },
    showCounts: { value: showCounts(controls) },
  }) as unknown as FilterElement;
}

const showCounts = (controls: readonly FieldControl[]) => (rows: Rows, count: string) => {
  for (const control of controls) control.showCounts?.(rows, count);
};

function toUrl(search: string): string {
  return `${location.pathname}${search && `?${search}`}${location.hash}`;
}

function prevent(event: Event) {
  event.preventDefault();
}
