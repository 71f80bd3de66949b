import { max } from "d3";
import { SLOW_MS, summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { engineProgress } from "../components/engineProgress.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { FileReference, Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { dashboardQueries, type DashboardQuery } from "./dashboardQueries.ts";
import { timeStatement } from "./timeStatement.ts";
import { timingTable, type QueryTiming } from "./timingTable.ts";

const OWNER = "query timings";
const RUNS = [3, 5, 10, 20];

/**
 * Times every query of the system's dashboards on the reader's machine. Can be stopped; a query
 * that fails says so in its line and the others go on. Nothing is stored.
 */
export function queryTimings(page: Page, file: FileReference): HTMLElement {
  const load = dashboardQueries(page, file);
  const runs = html<HTMLSelectElement>`<select>${RUNS.map((count) => html`<option selected=${count === 5}>${count}</option>`)}</select>`;
  const said = html`<p role="status">Nothing measured yet: the times will be those of this machine.</p>`;
  const output = html`<div></div>`;
  const start = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void measure()}>Measure all queries</button>`;
  const stop = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${cancel} disabled>Stop</button>`;
  let turn = 0;

  async function measure() {
    const mine = ++turn;
    start.disabled = true;
    stop.disabled = false;
    try {
      said.textContent = "Starting the engine …";
      await page.start();
      await measureAll(await load(), () => mine === turn);
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void measure()));
    }
    start.disabled = false;
    stop.disabled = true;
  }
  async function measureAll(queries: readonly DashboardQuery[], goesOn: () => boolean) {
    const timings: QueryTiming[] = [];
    for (const query of queries) {
      said.textContent = `${timings.length + 1} of ${queries.length}: ${query.name} …`;
      const timing = await timeQuery(page, query, Number(runs.value));
      if (!goesOn()) break;
      timings.push(timing);
      output.replaceChildren(timingTable(timings));
    }
    said.textContent = goesOn()
      ? summary(timings)
      : `Stopped after ${timings.length} of ${queries.length} queries.`;
  }
  /** A newer question of the same owner stops the one that runs. */
  function cancel() {
    turn++;
    page.run("select 1", {}, { owner: OWNER }).catch(() => undefined);
  }
  return html`<section class="panel lesson" id="timings"><div class="lesson-tools">${start}${stop}<label>Runs of each ${runs}</label>${engineProgress(page.status)}</div>${said}${output}</section>`;
}

async function timeQuery(page: Page, query: DashboardQuery, runs: number): Promise<QueryTiming> {
  try {
    const timesMs = await timeStatement(page, query.sql, { runs, owner: OWNER });
    return { query, timing: summarizeTimings(timesMs), timesMs };
  } catch (error) {
    if ((error as Error).name === "EngineUnavailable") throw error;
    return { query, error: (error as Error).message };
  }
}

function summary(timings: readonly QueryTiming[]): string {
  const ms = (value: number) => formatValue(value, "milliseconds");
  const medians = timings.flatMap(({ timing }) => (timing ? [timing.medianMs] : []));
  if (medians.length === 0) return "No query could be measured.";
  const slow = timings.filter(({ timing }) => timing?.isSlow).length;
  const failed = timings.length - medians.length;
  const slowest = timings.find(({ timing }) => timing?.medianMs === max(medians))!;
  return `${timings.length} queries measured${failed > 0 ? `, ${failed} failed` : ""}: ${slow === 0 ? "none has" : `${slow} have`} a median above ${ms(SLOW_MS)}. The slowest is ${slowest.query.name} with ${ms(max(medians)!)}.`;
}
