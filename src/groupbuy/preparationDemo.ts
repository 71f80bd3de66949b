import type { Cell } from "../../lib/preparation/fillNulls.ts";
import { prepareMarketplace, type PreparedLog } from "../../lib/preparation/prepareMarketplace.ts";
import type { PreparationStep } from "../../lib/preparation/prepareTable.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { Page, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * The log of each of the eight tables, as the build prepared them; on request they are prepared
 * again in this browser.
 *
 * @param built - Logs of the build.
 */
export function preparationDemo(page: Page, built: readonly PreparedLog[]): HTMLElement {
  const said = html`<p role="status">${preparedText(built)} when the site was built; the same can be done in this browser.</p>`;
  const output = html`<div>${logTable(built)}</div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Prepare all eight tables</button>`;
  async function run() {
    button.disabled = true;
    said.textContent = "Preparing …";
    try {
      const logs = await prepareMarketplace(async (sql) => asColumns(await page.run(sql)));
      output.replaceChildren(logTable(logs));
      said.textContent = `${preparedText(logs)} in this browser.`;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id="preparation"><div class="lesson-tools">${button}</div>${said}${output}</section>`;
}

function preparedText(logs: readonly PreparedLog[]): string {
  return `${logs.length} tables prepared, every row and column of them,`;
}

function tableBody({ table, rows, columnsRead, columnsMade, log }: PreparedLog): HTMLElement {
  return html`<tbody><tr><th colspan="4" scope="rowgroup">${table}: ${formatValue(rows, "integer")} rows, ${columnsRead} columns read, ${columnsMade} after encoding</th></tr>${log.map(logRow)}</tbody>`;
}

function logRow({ column, step, rowsAffected, result }: PreparationStep): HTMLElement {
  return html`<tr><th scope="row">${column}</th><td>${step}</td><td class="numeric">${formatValue(rowsAffected, "integer")}</td><td>${result}</td></tr>`;
}

function logTable(logs: readonly PreparedLog[]): HTMLElement {
  const head = ["Column", "Step", "Rows affected", "Result"];
  return html`<figure class="plain-table"><figcaption>Log of the preparation, table by table</figcaption>
    <div class="table-scroll" tabindex="0" role="region" aria-label="Log of the preparation"><table>
    <thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>${logs.map(tableBody)}</table></div></figure>`;
}

function asColumns(rows: Rows): Record<string, Cell[]> {
  return Object.fromEntries(
    rows.fields.map(({ key }) => [key, rows.map((row) => (row[key] ?? null) as Cell)]),
  );
}
