import { compareColumnar } from "../../lib/queries/compareColumnar.ts";
import { toColumnar } from "../../lib/queries/toColumnar.ts";
import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { html } from "./html.ts";

/**
 * A button that runs the query again in this browser and says whether the rows are the same, or
 * where they differ.
 */
export function rerunCheck(rows: Rows): HTMLElement {
  const { rerun } = rows.provenance;
  if (!rerun)
    return html`<p>The page adds these numbers up itself; run the SQL below to see what it starts from.</p>`;
  const outcome = html`<p role="status" data-outcome></p>`;
  const button = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => void run()}>Run it now</button>`;
  async function run() {
    button.disabled = true;
    outcome.textContent = "Running in this browser; the engine starts if it has to …";
    outcome.textContent = await rerun!().then(
      (again) => compare(rows, again),
      (error: unknown) => `It could not be run: ${(error as Error).message}`,
    );
    button.disabled = false;
  }
  return html`<div class="rerun">${button}${outcome}</div>`;
}

function compare(shown: Rows, again: Rows): string {
  const time = formatValue(again.provenance.elapsedMs, "milliseconds");
  const differences = compareColumnar(columnar(shown), columnar(again));
  const values = shown.length * shown.fields.length;
  if (differences.length === 0) {
    const count =
      values === 1 ? "The value is" : `All ${formatValue(values, "integer")} values are`;
    return `✓ Run in this browser in ${time}. ${count} the same.`;
  }
  return `✗ Run in this browser in ${time}. It differs: ${differences.map(({ message }) => message).join("; ")}`;
}

function columnar(rows: Rows) {
  return toColumnar(
    rows.fields.map(({ key, name, type }) => ({ name, type, values: rows.map((row) => row[key]) })),
  );
}
