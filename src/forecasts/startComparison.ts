/// <reference types="vite/client" />
import type { Comparison, ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import type { ComparisonRows } from "../../lib/planning/comparisonRows.ts";
import { MODEL_TITLES, type ModelId } from "../../lib/planning/modelTitles.ts";
import { startWorker, type WorkerRun } from "../components/startWorker.ts";
import type { ComparisonAnswer, ComparisonRequest } from "./comparisonWorker.ts";

/** A series of one value a day from an ISO date on, and how to compare forecasts of it. */
export interface ComparisonTask {
  readonly values: Float64Array;
  readonly firstDay: string;
  readonly options: ComparisonOptions;
}

/** What is found, or why nothing can be. */
export type ComparisonOutcome = { readonly rows: ComparisonRows } | { readonly reason: string };

/** Exponential smoothing takes about as long as the others together. */
const SLOWEST: readonly ModelId[] = ["ets"];
const MODELS = Object.keys(MODEL_TITLES) as ModelId[];
const SHARES = [SLOWEST, MODELS.filter((id) => !SLOWEST.includes(id))];

/** Compares forecasts of a series, shared among workers. */
export function startComparison(
  { values, firstDay, options }: ComparisonTask,
  onProgress: (done: number) => void,
): WorkerRun<ComparisonOutcome> {
  const done = SHARES.map(() => 0);
  const runs = SHARES.map((models, place) =>
    startShare({ values, options: { ...options, models } }, place, (share) => {
      done[place] = share;
      onProgress(done.reduce((sum, each) => sum + each, 0) / done.length);
    }),
  );
  const each = (end: (run: WorkerRun<Comparison>) => void) => () => runs.forEach(end);
  const result = Promise.all(runs.map((run) => run.result)).then(
    (parts) => outcomeOf(parts, firstDay),
    (error: unknown) => {
      for (const run of runs) run.stop();
      throw error;
    },
  );
  result.catch(() => undefined);
  return { result, cancel: each((run) => run.cancel()), stop: each((run) => run.stop()) };
}

const startShare = (
  request: ComparisonRequest,
  place: number,
  onProgress: (done: number) => void,
): WorkerRun<Comparison> =>
  startWorker<ComparisonRequest, ComparisonAnswer, Comparison>({
    name: `the comparison, part ${place + 1} of ${SHARES.length},`,
    load: () => import("./comparisonWorker.ts?worker&inline"),
    request,
    hear(answer, { finish, fail }) {
      if ("done" in answer) onProgress(answer.done);
      else if ("failed" in answer) fail(answer.failed);
      else finish(answer.comparison);
    },
  });

async function outcomeOf(
  parts: readonly Comparison[],
  firstDay: string,
): Promise<ComparisonOutcome> {
  const { joinedRows } = await import("./joinedRows.ts");
  return joinedRows(parts, firstDay);
}
