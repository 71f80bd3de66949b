import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { FileReference, Page } from "../engine/types.ts";
import { dashboardQueries } from "./dashboardQueries.ts";
import { explain } from "./explain.ts";
import { planTree } from "./planTree.ts";

const OWNER = "plan viewer";

/** Runs a dashboard's query in the engine and shows what each operator did, with times and rows. */
export function planViewer(page: Page, file: FileReference): HTMLElement {
  const load = dashboardQueries(page, file);
  const choice = html<HTMLSelectElement>`<select onfocus=${() => void fill()}><option value="">Choose a query</option></select>`;
  const output = html`<div role="status"></div>`;
  choice.addEventListener("change", () => void show());
  const again = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void show()}>Explain and analyse</button>`;
  let isFilled = false;

  async function fill() {
    if (isFilled) return;
    isFilled = true;
    try {
      const queries = await load();
      choice.append(...queries.map(({ name }) => html`<option value=${name}>${name}</option>`));
    } catch (error) {
      isFilled = false;
      output.replaceChildren(failureNotice(error as Error, undefined, () => void fill()));
    }
  }
  async function show() {
    await fill();
    if (choice.value === "") choice.selectedIndex = 1;
    const queries = await load();
    const query = queries.find(({ name }) => name === choice.value);
    if (!query) return;
    output.textContent = "Running …";
    try {
      const plan = await explain(page, query.sql, { analyze: true, owner: OWNER });
      output.replaceChildren(
        html`<div><p><strong>${query.name}</strong>: ${query.question}</p>${planTree(plan, query.sql)}
        <details><summary>SQL with its values in place</summary><pre tabindex="0" aria-label="SQL of ${query.name}">${query.sql}</pre></details></div>`,
      );
    } catch (error) {
      if ((error as Error).name === "AbortError") return;
      output.replaceChildren(failureNotice(error as Error, undefined, () => void show()));
    }
  }
  return html`<section class="panel lesson" id="plans"><div class="lesson-tools"><label>Query ${choice}</label>${again}</div>${output}</section>`;
}
