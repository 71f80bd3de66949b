import { compareForecasts, type ComparisonOptions } from "../../lib/planning/compareForecasts.ts";
import { comparisonRows, type ComparisonRows } from "../../lib/planning/comparisonRows.ts";
import { runSteps } from "../../lib/statistics/runSteps.ts";

/** What the worker is asked: a series of one value a day from an ISO date on. */
export interface ComparisonRequest {
  readonly values: Float64Array;
  readonly firstDay: string;
  readonly options: ComparisonOptions;
}

/** What is found, or why nothing can be. */
export type ComparisonOutcome = { readonly rows: ComparisonRows } | { readonly reason: string };

/** What it answers: progress, then the outcome; or that it failed. */
export type ComparisonAnswer =
  { readonly done: number } | { readonly outcome: ComparisonOutcome } | { readonly failed: string };

const tell = (answer: ComparisonAnswer) => postMessage(answer);

addEventListener("message", ({ data }: MessageEvent<ComparisonRequest>) => {
  compare(data).then(
    (outcome) => tell({ outcome }),
    (error: Error) => tell({ failed: error.message }),
  );
});

async function compare({ values, firstDay, options }: ComparisonRequest) {
  const comparison = await runSteps(compareForecasts(values, options), {
    onProgress: (done) => tell({ done }),
  });
  if (comparison.status !== "ok") return { reason: comparison.reason };
  return { rows: comparisonRows(comparison, firstDay) };
}
