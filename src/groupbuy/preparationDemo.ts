import type { Cell } from "../../lib/preparation/fillNulls.ts";
import { prepareTable, type PreparationStep } from "../../lib/preparation/prepareTable.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { CellValue, Page, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { preparationPlans, type TablePlan } from "./preparationPlans.ts";

/** Prepares all eight tables in this browser and shows the log of each. */
export function preparationDemo(page: Page): HTMLElement {
  const said = html`<p role="status">Nothing prepared yet: the tables are read and prepared in this browser.</p>`;
  const output = html`<div></div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Prepare all eight tables</button>`;
  async function run() {
    button.disabled = true;
    said.textContent = "Preparing …";
    try {
      const parts: HTMLElement[] = [];
      for (const plan of preparationPlans) parts.push(await prepared(page, plan));
      output.replaceChildren(logTable(parts));
      said.textContent = `${preparationPlans.length} tables prepared, every row of them.`;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id="preparation"><div class="lesson-tools">${button}</div>${said}${output}</section>`;
}

async function prepared(page: Page, { table, sql, plan }: TablePlan): Promise<HTMLElement> {
  const rows = await page.run(sql);
  const { log, columns } = prepareTable(asColumns(rows), plan);
  const count = Object.keys(columns).length;
  return html`<tbody><tr><th colspan="4" scope="rowgroup">${table}: ${formatValue(rows.length, "integer")} rows, ${rows.fields.length} columns read, ${count} after encoding</th></tr>${log.map(logRow)}</tbody>`;
}

function logRow({ column, step, rowsAffected, result }: PreparationStep): HTMLElement {
  return html`<tr><th scope="row">${column}</th><td>${step}</td><td class="numeric">${formatValue(rowsAffected, "integer")}</td><td>${result}</td></tr>`;
}

function logTable(bodies: readonly HTMLElement[]): HTMLElement {
  const head = ["Column", "Step", "Rows affected", "Result"];
  return html`<figure class="plain-table"><figcaption>Log of the preparation, table by table</figcaption>
    <div class="table-scroll" tabindex="0" role="region" aria-label="Log of the preparation"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>${bodies}</table></div></figure>`;
}

function asColumns(rows: Rows): Record<string, Cell[]> {
  return Object.fromEntries(
    rows.fields.map(({ key }) => [key, rows.map((row) => asCell(row[key] ?? null))]),
  );
}

function asCell(value: CellValue): Cell {
  return value instanceof Date ? value.getTime() : (value as Cell);
}
