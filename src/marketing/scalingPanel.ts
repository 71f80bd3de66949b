import { scalingFit, type ScalingPoint } from "../../lib/marketing/scalingFit.ts";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { scatterChart } from "../charts/scatterChart.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import { timedNumber } from "../components/timedNumber.ts";
import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { scalingPath } from "./scalingPath.ts";
import { timeInRounds } from "./timeInRounds.ts";

const SIZES = [50_000, 100_000, 250_000, 500_000, 1_000_000, 2_000_000];
const RUNS = 5;

const HOW =
  "The time of each run in the engine, without drawing. All sizes are run in turn, a first round of them to warm up.";

const sqlFor = (rows: number) => `select channel, count(*) as campaigns, sum(cost) as cost,
  sum(revenue) as revenue
from (select channel, cost, revenue from fact_campaign, range(${Math.ceil(rows / 100_000)}) limit ${rows})
group by channel`;

/**
 * Time of the channel roll-up over more and more rows, measured here, with a line through it, and
 * the path to more rows with what the line says of each step.
 *
 * @param bytesPerRow - Of the published campaigns in the database file.
 */
export function scalingPanel(page: Page, bytesPerRow: number): HTMLElement {
  const said = html`<p role="status">Nothing measured yet. The campaigns are repeated to reach ${formatValue(SIZES.at(-1), "integer")} rows.</p>`;
  const output = html`<div>${scalingPath({ fit: undefined, mostRows: SIZES.at(-1)!, bytesPerRow })}</div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Measure how time grows with rows</button>`;
  async function run() {
    button.disabled = true;
    try {
      await page.start();
      const measured = await timeInRounds(SIZES, RUNS, async (rows, round) => {
        const which = round === 0 ? "to warm up" : `round ${round} of ${RUNS}`;
        said.textContent = `Measuring ${formatValue(rows, "integer")} rows, ${which} …`;
        return (await page.run(sqlFor(rows), {}, { owner: "scaling" })).provenance.elapsedMs;
      });
      const points = measured.map((times, i) => ({
        rows: SIZES[i]!,
        ms: summarizeTimings(times).medianMs,
        times,
      }));
      said.textContent = `Medians of ${RUNS} runs each, all sizes in turn, in this browser.`;
      output.replaceChildren(...outcome(points, bytesPerRow));
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id="scaling"><div class="lesson-tools">${button}</div>${said}${output}</section>`;
}

interface Measured extends ScalingPoint {
  /** Of each run, in the engine. */
  readonly times: readonly number[];
}

function outcome(points: readonly Measured[], bytesPerRow: number): HTMLElement[] {
  const fit = scalingFit(points);
  const rows = points.map((point) => ({
    ...point,
    name: `${formatValue(point.rows, "integer")} rows`,
  }));
  const chart = scatterChart(rows, {
    x: { key: "rows", format: "integer", label: "Rows" },
    y: { key: "ms", format: "number", label: "Milliseconds" },
    name: { key: "name", format: "text", label: "Size" },
    width: 640,
    height: 260,
  });
  const lines = rows.map(
    ({ name, times, rows: size }) =>
      html`<tr><th scope="row">${name}</th><td class="numeric">${timedNumber(times, { title: `${name}: time, ms`, how: HOW, sql: sqlFor(size) })}</td></tr>`,
  );
  return [
    html`<div>${chart}</div>`,
    html`<table><caption>Time of the roll-up</caption><thead><tr><th scope="col">Rows</th><th scope="col">ms</th></tr></thead><tbody>${lines}</tbody></table>`,
    scalingPath({ fit, mostRows: SIZES.at(-1)!, bytesPerRow }),
  ];
}
