import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import type { Manifest, RunTimes } from "../../lib/snapshots/types.ts";
import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { html } from "../components/html.ts";
import type { RecordFile } from "../components/openRecord.ts";
import { recordNumber } from "../components/recordNumber.ts";
import { STATUS_SIGNS } from "../components/statusSigns.ts";
import { timedNumber } from "../components/timedNumber.ts";
import type { Page } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { freshnessTone } from "./freshnessTone.ts";
import {
  ageNumber,
  dataAge,
  loadNumber,
  memoryNumber,
  worked,
  type Measured,
} from "./healthNumbers.ts";
import { timeStatement } from "../warehouse/timeStatement.ts";
import { targetWords } from "./targetWords.ts";

const { targets } = marketingSettings;
const [fast, slow] = targets.pageSeconds;

type Tone = "good" | "warn" | "bad" | "none";

interface Target {
  readonly name: string;
  readonly target: string;
  /** What is measured, in words; and how it compares. */
  readonly actual: string | HTMLElement;
  readonly tone: Tone;
}

const WORDS: Readonly<Record<Tone, string>> = {
  good: `${STATUS_SIGNS.good} reached`,
  warn: `${STATUS_SIGNS.warn} close or in part`,
  bad: `${STATUS_SIGNS.bad} missed`,
  none: "– not measured here",
};

const ROLLUP =
  "select channel, sum(cost) as cost, sum(revenue) as revenue from fact_campaign where channel = 'Email' and date > date '2024-01-01' group by channel";

/** Records of the build: what was delivered, and how long all steps took when they last ran. */
export interface BuildRecord {
  readonly runs: RecordFile<RunTimes>;
  readonly manifest: RecordFile<Manifest>;
  readonly records: number;
  readonly seconds: number;
  readonly flagged: number;
  readonly rejected: number;
  readonly finishedAt: Date;
}

/** What the build wrote about its last run of the system. */
export function buildRecord(
  runs: RecordFile<RunTimes>,
  manifest: RecordFile<Manifest>,
): BuildRecord {
  return {
    runs,
    manifest,
    records: recordsOf(manifest.content),
    seconds: secondsOf(runs.content),
    flagged: affected(manifest.content, "flag"),
    rejected: affected(manifest.content, "reject"),
    finishedAt: new Date(runs.content.finishedAt),
  };
}

const secondsOf = ({ steps }: RunTimes) =>
  Object.values(steps).reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;

const affected = ({ rules }: Manifest, action: string) =>
  rules
    .filter((rule) => rule.action === action)
    .reduce((sum, { rowsAffected }) => sum + rowsAffected, 0);

/** Rows that went into each step, once for all rules of the step. */
function recordsOf({ rules }: Manifest): number {
  const records = new Map(rules.map(({ step, rowsIn }) => [step, rowsIn]));
  return [...records.values()].reduce((sum, rows) => sum + rows, 0);
}

/** The record of the last build as facts: run, status, time, records, errors, warnings. */
export function healthRecord(record: BuildRecord): HTMLElement {
  const { runs, manifest, records, seconds, finishedAt } = record;
  const rows = (title: string, action: string) =>
    recordNumber(manifest, (content) => affected(content, action), "integer", {
      title,
      how: "The build counted the rows that each cleaning rule touched; they are added up here, so that a row under two rules counts twice.",
    });
  const time = recordNumber(runs, secondsOf, "number", {
    title: "Processing time, s",
    how: "The build took the time of each step when it last ran; they are added up here, in seconds.",
  });
  const processed = recordNumber(manifest, recordsOf, "integer", {
    title: "Records processed",
    how: "The build counted the rows that went into each cleaning step; they are added up here.",
  });
  const pace = worked(
    record,
    records / seconds,
    "integer",
    "Records a second",
    "records ÷ seconds",
  );
  const facts: readonly (readonly [string, unknown])[] = [
    ["Last run", formatValue(finishedAt, "time")],
    ["Status", "✓ success: a run that fails publishes nothing"],
    ["Processing time", html`<span>${time} s, all steps together when they last ran</span>`],
    ["Records processed", processed],
    ["Throughput", html`<span>${pace} records a second</span>`],
    ["Errors", "0: one ends the run"],
    [
      "Warnings",
      html`<span>${rows("Rejections", "reject")} rejections and ${rows("Flags", "flag")} flags, by rule: a row under two rules counts twice</span>`,
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
  const show = (rows: readonly Target[]) =>
    body.replaceChildren(
      ...rows.map(
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
      const held = Number(row!["bytes"]);
      const database = page.status.current.bytesTotal;
      show(targetsOf(record, { times, queryMs: summarizeTimings(times).medianMs, held, database }));
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

function targetsOf(record: BuildRecord, measured?: Measured): Target[] {
  const per100K = (record.seconds * 100_000) / record.records;
  const hours = (Date.now() - record.finishedAt.getTime()) / 3_600_000;
  // The last day counts in full.
  const days = (Date.now() - Date.parse(record.manifest.content.asOf)) / 86_400_000 - 1;
  return [
    {
      name: "Processing, per 100,000 records",
      target: targetWords.processing,
      actual: html`<span>${worked(record, per100K, "number", "Seconds per 100,000 records", "seconds × 100000 ÷ records")} s in the last build</span>`,
      tone: per100K < targets.secondsPer100K ? "good" : "bad",
    },
    {
      name: "Memory, per 100,000 campaigns",
      target: targetWords.memory,
      actual: measured
        ? html`<span>${memoryNumber(measured)}: database and what the engine holds</span>`
        : "not measured yet",
      tone: measured
        ? measured.held + measured.database < targets.bytesPer100K
          ? "good"
          : "bad"
        : "none",
    },
    {
      name: "Query",
      target: targetWords.query,
      actual: measured
        ? html`<span>${timedNumber(measured.times, QUERY)} ms, roll-up of one channel since 2024</span>`
        : "not measured yet",
      tone: measured ? (measured.queryMs < targets.queryMs ? "good" : "bad") : "none",
    },
    {
      name: "Report",
      target: targetWords.report,
      actual: html`<span><a href="./report">The report</a> says how long it took, each time it is made</span>`,
      tone: "none",
    },
    loadTarget(),
    {
      name: "Freshness",
      target: targetWords.freshness,
      actual: html`<span>${ageNumber(hours)} hours since the marketing data were built; ${dataAge(days)} days since the data end</span>`,
      tone: freshnessTone(hours, days),
    },
    {
      name: "Uptime",
      target: targetWords.uptime,
      actual: "a page that is open cannot know when it could not be opened",
      tone: "none",
    },
  ];
}

function loadTarget(): Target {
  const load = loadSeconds();
  const tone = load === undefined ? "none" : load < fast ? "good" : load < slow ? "warn" : "bad";
  const actual =
    load === undefined
      ? "this browser does not say"
      : html`<span>${loadNumber(load)} s for this page</span>`;
  return { name: "Page load", target: targetWords.page, actual, tone };
}

const QUERY = {
  title: "Query time, ms",
  how: "The time of each run in the engine, without drawing, after one run to warm up.",
  sql: ROLLUP,
};

function loadSeconds(): number | undefined {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry ? entry.domContentLoadedEventEnd / 1000 || undefined : undefined;
}
