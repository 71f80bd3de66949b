import type { Manifest, RunTimes } from "../../lib/snapshots/types.ts";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { html } from "../components/html.ts";
import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { timeStatement } from "../warehouse/timeStatement.ts";

type Tone = "good" | "warn" | "bad" | "none";

interface Target {
  readonly name: string;
  readonly target: string;
  /** What is measured, in words; and how it compares. */
  readonly actual: string;
  readonly tone: Tone;
}

const WORDS: Readonly<Record<Tone, string>> = {
  good: "✓ reached",
  warn: "▲ close or in part",
  bad: "▲ missed",
  none: "– not measured",
};

const ROLLUP =
  "select channel, sum(cost) as cost, sum(revenue) as revenue from fact_campaign where channel = 'Email' and date > date '2024-01-01' group by channel";

/** Records of the build: what was delivered, and how long all steps took when they last ran. */
export interface BuildRecord {
  readonly records: number;
  readonly seconds: number;
  readonly flagged: number;
  readonly rejected: number;
  readonly finishedAt: Date;
}

/** What the build wrote about its last run of the system. */
export function buildRecord(runs: RunTimes, manifest: Manifest): BuildRecord {
  const ms = Object.values(runs.steps).reduce((sum, { durationMs }) => sum + durationMs, 0);
  const affected = (action: string) =>
    manifest.rules
      .filter((rule) => rule.action === action)
      .reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);
  const records = new Map(manifest.rules.map(({ step, rowsIn }) => [step, rowsIn]));
  return {
    records: [...records.values()].reduce((sum, rows) => sum + rows, 0),
    seconds: ms / 1000,
    flagged: affected("flag"),
    rejected: affected("reject"),
    finishedAt: new Date(runs.finishedAt),
  };
}

/** The record of the last build as facts: run, status, time, records, errors, warnings. */
export function healthRecord(record: BuildRecord): HTMLElement {
  const { records, seconds, flagged, rejected, finishedAt } = record;
  const facts: readonly (readonly [string, string])[] = [
    ["Last run", formatValue(finishedAt, "time")],
    ["Status", "✓ success: a run that fails publishes nothing"],
    ["Processing time", `${seconds.toFixed(1)} s, all steps together when they last ran`],
    ["Records processed", formatValue(records, "integer")],
    ["Throughput", `${formatValue(records / seconds, "integer")} records a second`],
    ["Errors", "0: one ends the run"],
    [
      "Warnings",
      `${formatValue(rejected, "integer")} rows rejected, ${formatValue(flagged, "integer")} flagged`,
    ],
  ];
  const lines = facts.map(
    ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  return html`<div class="table-scroll roomy" tabindex="0" role="region" aria-label="Record of the last build"><table><tbody>${lines}</tbody></table></div>`;
}

/**
 * The source text's targets beside what is measured: in the build where it says so, else here, when
 * the reader asks.
 */
export function healthTargets(page: Page, record: BuildRecord): HTMLElement {
  const body = html`<tbody></tbody>`;
  const said = html`<p role="status">Query time and memory are measured when you ask.</p>`;
  const show = (targets: readonly Target[]) =>
    body.replaceChildren(
      ...targets.map(
        ({ name, target, actual, tone }) =>
          html`<tr><th scope="row">${name}</th><td>${target}</td><td>${actual}</td><td class="tone-${tone}">${WORDS[tone]}</td></tr>`,
      ),
    );
  const button = html<HTMLButtonElement>`<button type="button" class="primary" onclick=${() => void measure()}>Measure query time and memory</button>`;
  async function measure() {
    button.disabled = true;
    said.textContent = "Measuring …";
    try {
      await page.start();
      const times = await timeStatement(page, ROLLUP, { runs: 9, owner: "health" });
      const [row] = await page.run(
        "select sum(memory_usage_bytes)::double as bytes from duckdb_memory()",
      );
      const bytes = Number(row!["bytes"]) + page.status.current.bytesTotal;
      show(targetsOf(record, { queryMs: summarizeTimings(times).medianMs, bytes }));
      said.textContent = "Measured in this browser.";
    } catch (error) {
      said.textContent = `Not measured: ${(error as Error).message}`;
    }
    button.disabled = false;
  }
  show(targetsOf(record));
  const head = ["Target of", "Quoted", "Actual", "Outcome"];
  return html`<section class="panel lesson" id="targets"><div class="lesson-tools">${button}</div>${said}
    <div class="table-scroll" tabindex="0" role="region" aria-label="Targets and actual values"><table><thead><tr>${head.map((text) => html`<th scope="col"><span>${text}</span></th>`)}</tr></thead>${body}</table></div></section>`;
}

function targetsOf(
  record: BuildRecord,
  measured?: { readonly queryMs: number; readonly bytes: number },
): Target[] {
  const per100K = (record.seconds * 100_000) / record.records;
  const load = loadSeconds();
  const hours = (Date.now() - record.finishedAt.getTime()) / 3_600_000;
  return [
    {
      name: "Processing, per 100,000 records",
      target: "below 10 s",
      actual: `${per100K.toFixed(1)} s in the last build`,
      tone: per100K < 10 ? "good" : "bad",
    },
    {
      name: "Memory, per 100,000 campaigns",
      target: "below 200 MB",
      actual: measured
        ? `${formatValue(measured.bytes, "bytes")}: database and what the engine holds`
        : "not measured yet",
      tone: measured ? (measured.bytes < 200e6 ? "good" : "bad") : "none",
    },
    {
      name: "Query",
      target: "below 100 ms",
      actual: measured
        ? `${measured.queryMs.toFixed(1)} ms, roll-up of one channel since 2024`
        : "not measured yet",
      tone: measured ? (measured.queryMs < 100 ? "good" : "bad") : "none",
    },
    {
      name: "Report",
      target: "below 10 s in one place, 5 s in another",
      actual: "the report says how long it took, each time it is made",
      tone: "none",
    },
    {
      name: "Page load",
      target: "below 5 s, 3 s now",
      actual:
        load === undefined ? "this browser does not say" : `${load.toFixed(1)} s for this page`,
      tone: load === undefined ? "none" : load < 3 ? "good" : load < 5 ? "warn" : "bad",
    },
    {
      name: "Freshness",
      target: "below 1 hour in one place, daily in another",
      actual: `${formatValue(hours, "number")} hours since the build`,
      tone: hours < 1 ? "good" : hours < 24 ? "warn" : "bad",
    },
    {
      name: "Uptime",
      target: "99.5 %",
      actual: "a page that is open cannot know when it could not be opened",
      tone: "none",
    },
  ];
}

function loadSeconds(): number | undefined {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry ? entry.domContentLoadedEventEnd / 1000 || undefined : undefined;
}
