import { liveSource } from "../components/liveSource.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { Cancelled } from "../components/startWorker.ts";
import { derivedRows } from "../components/derivedRows.ts";
import { html } from "../components/html.ts";
import type { Page, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { loadCustomers, type LoadedCustomers } from "./loadCustomers.ts";
import {
  isPublished,
  SIZES,
  type SegmentControls,
  type SegmentSettings,
} from "./segmentControls.ts";
import { segmentRows } from "./segmentRows.ts";
import { startSegments, type AllTables, type RunningSegments } from "./startSegments.ts";

/** Tables of a segmentation, and how its customers are labelled. */
interface Outcome {
  readonly settings: SegmentSettings;
  table(name: keyof AllTables): Promise<Rows>;
  /** Place of each customer's segment, from 0; absent when the site publishes it. */
  readonly labels?: Int32Array;
}

interface Made {
  readonly tables: Awaited<RunningSegments["segments"]>["tables"];
  readonly labels: Int32Array;
  readonly validity: RunningSegments["validity"];
}

/** A segmentation that follows its controls. */
export interface SegmentRun {
  /**
   * A table of it, for any number of cards.
   *
   * @param method - Id of the method behind the column that a card shows, where the table has many.
   */
  rows(name: keyof AllTables, method?: string): LiveRows;
  /** What is shown at the moment. */
  readonly outcome: Outcome;
}

/**
 * The published segmentation, and another one after each change: computed in a worker, while the
 * last one stays on show. Progress, and a button that stops it, stand below the controls.
 */
export function segmentRun(page: Page, controls: SegmentControls): SegmentRun {
  let shown = published(page, controls.settings);
  let running: RunningSegments | undefined;
  /** The run of what is shown: its validity may still be awaited by cards. */
  let source: RunningSegments | undefined;
  let request = 0;
  const tables = new Map<keyof AllTables, LiveRows>();
  const line = html`<div class="run-line" role="status">${PUBLISHED}</div>`;
  const show = (outcome: Outcome, from?: RunningSegments) => {
    shown = outcome;
    source = from;
    for (const live of tables.values()) live.reload();
  };

  async function follow() {
    running?.supersede();
    const mine = ++request;
    const isOvertaken = () => mine !== request;
    const { settings } = controls;
    const n = SIZES[settings.size - 1]!;
    const problem = settings.k > n ? tooFew(settings.k, n) : undefined;
    controls.say(problem);
    if (problem !== undefined) return source?.cancel();
    if (isPublished(settings)) {
      line.replaceChildren(PUBLISHED);
      return show(published(page, settings));
    }
    try {
      line.replaceChildren("Loading the customers …");
      const loaded = await loadCustomers(page, settings.size);
      if (isOvertaken()) return;
      const bar = progressLine(line, n, () => running?.cancel());
      const current = startSegments({ customers: loaded.customers, options: settings }, bar.show);
      running = current;
      const { notes, ms, ...found } = await current.segments;
      controls.say(undefined, notes);
      show(computed(page, settings, loaded, { ...found, validity: current.validity }), current);
      const done = `${formatValue(n, "integer")} customers segmented in this browser in ${formatValue(ms, "milliseconds")}.`;
      bar.next(done);
      await current.validity;
      if (!isOvertaken()) line.replaceChildren(done);
    } catch (error) {
      if (isOvertaken()) return;
      source?.cancel();
      line.replaceChildren("The segments below are those of the settings before.");
      controls.say(...wordsOf(error));
    }
  }
  controls.append(line);
  controls.addEventListener("input", () => void follow());
  if (!isPublished(controls.settings)) void follow();
  return {
    rows(name, methodId) {
      const live = tables.get(name) ?? liveSource(() => shown.table(name));
      tables.set(name, live);
      return methodId === undefined ? live : ofMethod(live, methodId);
    },
    get outcome() {
      return shown;
    },
  };
}

const ofMethod = (live: LiveRows, methodId: string) =>
  derivedRows(live, (rows) => ({ rows, fields: rows.fields, methodId }));

const PUBLISHED =
  "As published with the site. Another setting is computed in this browser, by a worker.";

const tooFew = (k: number, n: number) =>
  `k must be at most the number of customers, ${formatValue(n, "integer")}, got ${k}. Choose a smaller k or more customers.`;

function published(page: Page, settings: SegmentSettings): Outcome {
  const { size } = settings;
  return { settings, table: (name) => page.query(`segment_${name}`, { size }) };
}

function computed(
  page: Page,
  settings: SegmentSettings,
  { columns }: LoadedCustomers,
  { tables, labels, validity }: Made,
): Outcome {
  return {
    settings,
    labels,
    async table(name) {
      const all = name in tables ? tables : await validity;
      const rows = (all as Partial<AllTables>)[name]!;
      return segmentRows(name, rows, await page.query(`segment_${name}`), columns.provenance);
    },
  };
}

function wordsOf(error: unknown): [problem: string | undefined, notes: string[]] {
  if (error instanceof Cancelled) return [undefined, ["Stopped. Change a setting to start again."]];
  return [error instanceof Error ? error.message : String(error), []];
}

function progressLine(line: HTMLElement, n: number, cancel: () => void) {
  const words = html`<span>Segmenting ${formatValue(n, "integer")} customers …</span>`;
  const bar = html<HTMLProgressElement>`<progress max="1" value="0" aria-label="Segmentation"></progress>`;
  const button = html`<button type="button" class="tool" onclick=${cancel}>Cancel</button>`;
  line.replaceChildren(words, bar, button);
  return {
    show: (_: string, done: number) => (bar.value = done),
    next(done: string) {
      words.textContent = `${done} Trying other numbers of segments and other seeds …`;
      line.replaceChildren(words, bar, button);
    },
  };
}
