import { html } from "../components/html.ts";
import { dataTable } from "../components/lazyDataTable.ts";
import { notice } from "../components/notice.ts";
import type { PartialValues, Rows } from "../engine/types.ts";

/** More than there are: the table holds every value that is asked for. */
const ALL = 1_000_000;

/** How the columns of `reference_values` are written. */
export const REFERENCE_FORMATS = {
  relativeError: "scientific",
  allowedError: "scientific",
  allowanceUsed: "percent",
} as const;

/** Answers `reference_values`: the page names the query, so that it is among its own. */
export type AskReferences = (values: PartialValues) => Promise<Rows>;

/**
 * A button that asks for reference values, which may start the engine, and shows them as a table.
 *
 * @param values - Which ones, when asked: parameters of `reference_values`.
 */
export function referenceTable(
  ask: AskReferences,
  options: { readonly label: string; readonly title: string; readonly values: () => PartialValues },
): HTMLElement {
  const { label, title, values } = options;
  const slot = html`<div></div>`;
  const load = async () => {
    slot.replaceChildren(html`<p role="status">Asking the query engine …</p>`);
    try {
      const data = await ask({ ...values(), at_most: ALL });
      slot.replaceChildren(dataTable({ data, title, formats: REFERENCE_FORMATS }));
    } catch (error) {
      slot.replaceChildren(notice(`The values cannot be shown: ${(error as Error).message}`));
    }
  };
  return html`<div><button type="button" class="tool" onclick=${() => void load()}>${label}</button>${slot}</div>`;
}
