import type { CatalogQuery } from "../../lib/catalog/types.ts";
import type { ParameterValue, QueryParameter } from "../../lib/queries/types.ts";
import { dataTable } from "../components/lazyDataTable.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import { openProvenance } from "../components/openProvenance.ts";
import type { Page, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nounFor } from "../format/nounFor.ts";
import { parseParameterText } from "./parseParameterText.ts";

/** A field per parameter and a button that runs the query in this browser. */
export function runForm(query: CatalogQuery, open: () => Promise<Page>): HTMLElement {
  const result = html`<div role="status"></div>`;
  const fields = query.parameters.map((parameter) => ({ parameter, input: field(parameter) }));
  const form = html<HTMLFormElement>`<form class="run-form" onsubmit=${submit}>
    ${fields.map(({ parameter, input }) => html`<label><code>${parameter.name}</code> <small>${parameter.description}</small>${input}</label>`)}
    <button class="tool">Run</button></form>`;
  function submit(event: Event) {
    event.preventDefault();
    void run();
  }
  async function run() {
    result.textContent = "Running; the engine starts if it has to …";
    try {
      const page = await open();
      const values = fields.map(({ parameter, input }): [string, ParameterValue] => [
        parameter.name,
        input.value.trim() === ""
          ? page.defaults(query.name)[parameter.name]!
          : parseParameterText(parameter, input.value),
      ]);
      const rows = await page.query(query.name, Object.fromEntries(values));
      result.replaceChildren(...resultParts(rows, query.name));
    } catch (error) {
      result.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
  }
  return html`<div>${form}${result}</div>`;
}

function field({ type, default: value }: QueryParameter): HTMLInputElement {
  const kind = type === "date" ? "date" : "text";
  const shown = value === null || value === "@as_of" ? "no limit" : listText(value);
  const hint = value === "@as_of" ? "the as-of date" : shown;
  return html<HTMLInputElement>`<input type=${kind} placeholder="default: ${hint}" autocomplete="off">`;
}

function listText(value: ParameterValue): string {
  if (!Array.isArray(value)) return String(value);
  return value.length > 0 ? value.join(", ") : "all";
}

function resultParts(rows: Rows, title: string): HTMLElement[] {
  const { source, elapsedMs } = rows.provenance;
  const how =
    source === "baked"
      ? "the published result, these are the defaults"
      : `in ${formatValue(elapsedMs, "milliseconds")} in this browser`;
  const openIt = () => void openProvenance(rows, title);
  return [
    html`<p>${formatValue(rows.length, "integer")} ${nounFor(rows.length, "row")}, ${how}. <button type="button" class="tool" aria-haspopup="dialog" onclick=${openIt}>Where does this come from?</button></p>`,
    dataTable({ data: rows, title }),
  ];
}
