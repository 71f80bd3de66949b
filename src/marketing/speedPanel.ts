import { max } from "d3";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import { timedNumber } from "../components/timedNumber.ts";
import type { Page } from "../engine/types.ts";
import { speedTrials, type SpeedTrial, type SpeedWay } from "./speedTrials.ts";
import { speedVerdict } from "./speedVerdict.ts";

const RUNS = 3;

/** Ways to the same answer against each other, measured in this browser when asked to. */
export function speedPanel(page: Page): HTMLElement {
  const said = html`<p role="status">Nothing measured yet: the times will be those of this machine, page and engine together.</p>`;
  const output = html`<div></div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Measure all ${speedTrials.length} comparisons</button>`;
  async function run() {
    button.disabled = true;
    output.replaceChildren();
    try {
      await page.start();
      for (const trial of speedTrials) {
        said.textContent = `Measuring: ${trial.title} …`;
        output.append(await measure(page, trial));
      }
      said.textContent = `Medians of ${RUNS} runs each, in this browser.`;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id="speed"><div class="lesson-tools">${button}</div>${said}${output}</section>`;
}

async function measure(page: Page, { title, says, ways }: SpeedTrial): Promise<HTMLElement> {
  const measured = [];
  for (const way of ways) measured.push(await timeWay(page, way));
  const widest = max(measured, ({ medianMs }) => medianMs)!;
  const bars = measured.map(
    ({ label, medianMs, time, note }) =>
      html`<li><span>${label}</span><meter min="0" max=${widest} value=${medianMs} aria-label=${label}></meter><span>${time} ms, ${note}</span></li>`,
  );
  return html`<section><h4>${title}</h4><p>${says} <strong>Measured: ${speedVerdict(measured)}.</strong></p><ul class="measured">${bars}</ul></section>`;
}

async function timeWay(page: Page, way: SpeedWay) {
  let found = await way.run(page);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    found = await way.run(page);
    times.push(performance.now() - started);
  }
  const how =
    "The time of each run from the page's request to its answer, after one run to warm up.";
  const time = timedNumber(times, { title: `${way.label}: time, ms`, how });
  const { note, rows } = typeof found === "string" ? { note: found, rows: undefined } : found;
  return { label: way.label, note, rows, time, medianMs: summarizeTimings(times).medianMs };
}
