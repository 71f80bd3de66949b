import { quotedIndexes } from "../../lib/warehouse/quotedTimings.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { FileReference, Page } from "../engine/types.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { dashboardQueries } from "./dashboardQueries.ts";

/** How many of the catalogue's queries name a column, and that they were counted here. */
function countNumber(named: number, column: string, all: number, file: FileReference) {
  const how = `Counted on this page in the SQL of the ${all} queries that ${new URL(file.href).pathname.split("/").at(-1)!} lists for these dashboards, as the word ${column}.`;
  return workedNumber(named, "integer", {
    title: `Queries that name ${column}`,
    how,
    inputs: { named },
  });
}

/** The columns that a row store would index: how many dashboard queries name each, counted here. */
export function columnUse(page: Page, file: FileReference): HTMLElement {
  const load = dashboardQueries(page, file);
  const counts = quotedIndexes.map(() => html`<td class="numeric">–</td>`);
  const said = html`<p role="status"></p>`;
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => void count()}>Count in the queries of these dashboards</button>`;
  async function count() {
    try {
      const queries = await load();
      for (const [index, { column }] of quotedIndexes.entries()) {
        const word = new RegExp(`\\b${column}\\b`);
        const count = queries.filter(({ sql }) => word.test(sql)).length;
        counts[index]!.replaceChildren(countNumber(count, column, queries.length, file));
      }
      said.textContent = `Of ${queries.length} queries.`;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void count()));
    }
  }
  const rows = quotedIndexes.map(
    ({ column, stated, instead }, index) =>
      html`<tr><th scope="row"><code>${column}</code></th><td>${stated}</td>${counts[index]}<td class="meaning">${instead}</td></tr>`,
  );
  const head = ["Column", "Stated use", "Queries here that name it", "What does its work here"];
  return html`<div class="roomy"><div class="table-scroll" tabindex="0" role="region" aria-label="Columns worth an index"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
    <div class="lesson-tools">${button}</div>${said}</div>`;
}
