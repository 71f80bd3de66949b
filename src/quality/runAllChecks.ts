import type { Severity } from "../../lib/checks/types.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import type { Page, Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import type { CheckedPages } from "./checkBody.ts";
import { runCheck } from "./runCheck.ts";

const COUNT = (n: number) => formatValue(n, "integer");

/**
 * Buttons that run every check in this browser and compare each outcome with the build's.
 *
 * @param results - Rows of `check_results`, all of them.
 * @param details - Rows of `check_details`.
 */
export function runAllChecks(results: Rows, details: Rows, pages: CheckedPages): HTMLElement {
  const output = html`<div role="status"></div>`;
  let stopped = true;
  const stop = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${() => (stopped = true)}>Stop</button>`;
  stop.hidden = true;
  const sql = new Map(details.map((row) => [row["checkId"], String(row["sql"])]));
  async function run(page: Page, snapshot: "clean" | "dirty") {
    stopped = false;
    stop.hidden = false;
    const differing: string[] = [];
    let done = 0;
    const started = performance.now();
    try {
      for (const row of results) {
        if (stopped) break;
        output.textContent = `Running ${COUNT(done + 1)} of ${COUNT(results.length)}: ${String(row["checkId"])}`;
        if (!(await agrees(page, row, snapshot))) differing.push(String(row["checkId"]));
        done++;
      }
      const time = formatValue(performance.now() - started, "milliseconds");
      output.replaceChildren(summary(done, differing, time));
    } catch (error) {
      output.replaceChildren(notice((error as Error).message, { tone: "bad" }));
    }
    stop.hidden = true;
  }
  async function agrees(page: Page, row: Row, snapshot: "clean" | "dirty") {
    const id = String(row["checkId"]);
    const severity = row["severity"] as Severity;
    const { status, rowsFound } = await runCheck(page, { id, sql: sql.get(id)!, severity });
    return status === row[`${snapshot}Status`] && rowsFound === row[`${snapshot}Rows`];
  }
  return html`<div><div class="table-tools">
    <button type="button" class="tool" onclick=${() => void run(pages.clean, "clean")}>Run all on the published tables</button>
    <button type="button" class="tool" onclick=${() => void run(pages.dirty, "dirty")}>Run all on the spoilt copy</button>${stop}</div>${output}</div>`;
}

function summary(done: number, differing: readonly string[], time: string): HTMLElement {
  const same = `${COUNT(done - differing.length)} of ${COUNT(done)} checks end here as in the build; ${time} in this browser.`;
  if (differing.length === 0) return notice(same, { tone: "info" });
  return notice(`${same} These do not: ${differing.join(", ")}.`, { tone: "bad" });
}
