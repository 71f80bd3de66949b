import { max, sum } from "d3";
import type { ColumnarTrial } from "../../lib/warehouse/columnarTrials.ts";
import { planNodes } from "../../lib/warehouse/parsePlan.ts";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { failureNotice } from "../components/failureNotice.ts";
import { html } from "../components/html.ts";
import type { Page } from "../engine/types.ts";
import { timedNumber } from "../components/timedNumber.ts";
import { workedNumber } from "../components/workedNumber.ts";
import { explain } from "./explain.ts";
import { timeStatement } from "./timeStatement.ts";

const OWNER = "timed trials";
const RUNS = 7;

export interface TrialSet {
  /** Of the section in the page. */
  readonly id: string;
  /** What is about to be made, before anything runs. */
  readonly intro: string;
  /** Makes the temporary tables `demo_…`. */
  readonly setup: readonly string[];
  readonly trials: readonly ColumnarTrial[];
  /** Shown until a reader measures. */
  readonly atFirst?: HTMLElement;
  /** Shown below the trials. */
  readonly after?: () => Promise<HTMLElement>;
}

/** Pairs of statements with one answer each, timed against each other in this browser. */
export function timedTrials(
  page: Page,
  { id, intro, setup, trials, atFirst, after }: TrialSet,
): HTMLElement {
  const said = html`<p role="status">${intro}</p>`;
  const output = html`<div>${atFirst}</div>`;
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void run()}>Make the copies and measure</button>`;
  async function run() {
    button.disabled = true;
    output.replaceChildren();
    try {
      said.textContent = "Making the copies; this takes some seconds …";
      for (const sql of setup) await page.run(sql);
      for (const trial of trials) {
        said.textContent = `Measuring: ${trial.title} …`;
        output.append(await measure(page, trial));
      }
      if (after) output.append(await after());
      said.textContent = `Medians of ${RUNS} runs each, in this browser.`;
    } catch (error) {
      said.replaceChildren(failureNotice(error as Error, undefined, () => void run()));
    }
    button.disabled = false;
  }
  return html`<section class="panel lesson" id=${id}><div class="lesson-tools">${button}</div>${said}${output}</section>`;
}

async function measure(page: Page, { title, says, slow, quick }: ColumnarTrial) {
  const left = await side(page, slow);
  const right = await side(page, quick);
  const factor = left.medianMs / right.medianMs;
  const verdict =
    factor >= 1
      ? html`<span>${slow.label} takes ${factorNumber(title, left.medianMs, right.medianMs)} times as long as ${quick.label}</span>`
      : `here ${quick.label} is not quicker`;
  const widest = max([left.medianMs, right.medianMs])!;
  const bar = (label: string, { medianMs, total, reading }: typeof left) =>
    html`<li><span>${label}</span><meter min="0" max=${widest} value=${medianMs} aria-label=${label}></meter>
      <span>${total} ms; reading, in one more run with its plan, took ${reading} ms of operator time, summed over threads</span></li>`;
  return html`<section><h4>${title}</h4><p>${says} <strong>Measured: ${verdict}.</strong></p>
    <ul class="measured">${bar(slow.label, left)}${bar(quick.label, right)}</ul>
    <details><summary>SQL of both</summary><pre tabindex="0" aria-label="SQL of both">${`-- ${slow.label}\n${slow.sql};\n\n-- ${quick.label}\n${quick.sql};`}</pre></details></section>`;
}

async function side(page: Page, { label, sql }: ColumnarTrial["slow"]) {
  const times = await timeStatement(page, sql, { runs: RUNS, owner: OWNER });
  const plan = await explain(page, sql, { analyze: true });
  const scans = planNodes(plan).filter(({ operator }) => operator.includes("SCAN"));
  const how = "The time of each run in the engine, without drawing, after one run to warm up.";
  const planned =
    "One run under “explain analyze”: the times of the operators that read, added up.";
  return {
    medianMs: summarizeTimings(times).medianMs,
    total: timedNumber(times, { title: `${label}: time, ms`, how, sql }),
    reading: timedNumber([sum(scans, ({ ms }) => ms ?? 0)], {
      title: `${label}: reading, ms`,
      how: planned,
      sql,
    }),
  };
}

function factorNumber(title: string, slower: number, quicker: number): HTMLElement {
  const how = "Both are medians of the runs below, in milliseconds.";
  const inputs = { slower, quicker };
  return workedNumber(slower / quicker, "number", {
    title,
    how,
    formula: "slower ÷ quicker",
    inputs,
  });
}
