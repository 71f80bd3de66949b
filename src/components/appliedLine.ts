import type { Page } from "../engine/types.ts";
import { describeFilters } from "../state/describeFilters.ts";
import type { FilterDefinition, FilterState } from "../state/filterTypes.ts";
import { dataUntil } from "./dataUntil.ts";
import { html } from "./html.ts";

/** What is applied, in words; read out when it changes, and printed. */
export interface AppliedLine {
  readonly element: HTMLElement;
  show(this: void, state: FilterState): void;
  /** Names what is selected beside the filters. */
  showSelections(this: void, selections: readonly string[]): void;
}

/** The line of a filter bar that says which filters are applied, and until when there are data. */
export function appliedLine(
  page: Pick<Page, "asOf" | "partialFrom">,
  definition: FilterDefinition,
  initial: FilterState,
): AppliedLine {
  const element = html`<output></output>`;
  let shown = { state: initial, selections: [] as readonly string[] };
  const show = (part: Partial<typeof shown>) => {
    shown = { ...shown, ...part };
    const applied = describeFilters(definition, shown.state, shown.selections);
    element.textContent = `${applied}. Data until ${dataUntil(page)}.`;
  };
  return {
    element,
    show: (state) => show({ state }),
    showSelections: (selections) => show({ selections }),
  };
}
