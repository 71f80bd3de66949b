import { html } from "../components/html.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/** A statement to try. */
export interface SqlTrial {
  /** What it shows. */
  readonly label: string;
  /** The named query's result: its SQL is what runs. */
  readonly rows: Rows;
}

/** Statements with a button each that runs them in the browser's engine and shows what comes back. */
export function sqlTrials(trials: readonly SqlTrial[]): HTMLElement {
  return html`<div class="sql-trials">${trials.map((trial) => oneTrial(trial))}</div>`;
}

function oneTrial({ label, rows }: SqlTrial): HTMLElement {
  const { boundSql, rerun } = rows.provenance;
  const output = html`<output></output>`;
  const run = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => void start()}>Run in this browser</button>`;
  async function start() {
    if (!rerun) return output.replaceChildren("No engine can run here.");
    run.disabled = true;
    output.replaceChildren("Running …");
    try {
      const found = await rerun();
      const took = formatValue(found.provenance.elapsedMs, "milliseconds");
      output.replaceChildren(html`<div><p>Ran in ${took}:</p>${plainTable(found)}</div>`);
    } catch (error) {
      output.replaceChildren(html`<p class="tone-bad">${(error as Error).message}</p>`);
    }
    run.disabled = false;
  }
  return html`<details><summary>${label}</summary><pre tabindex="0" aria-label="SQL: ${label}">${boundSql.trim()}</pre>${run} ${output}</details>`;
}

function plainTable(rows: Rows): HTMLElement {
  const cell = (row: Row, key: string) => html`<td>${row[key]}</td>`;
  return html`<table><thead><tr>${rows.fields.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${rows.fields.map(({ key }) => cell(row, key))}</tr>`)}</tbody></table>`;
}
