/// <reference types="vite/client" />
import { startWorker, type WorkerRun } from "../components/startWorker.ts";
import type { ComparisonAnswer, ComparisonOutcome, ComparisonRequest } from "./comparisonWorker.ts";

/** Compares forecasts of a series in a worker of its own. */
export const startComparison = (
  request: ComparisonRequest,
  onProgress: (done: number) => void,
): WorkerRun<ComparisonOutcome> =>
  startWorker<ComparisonRequest, ComparisonAnswer, ComparisonOutcome>({
    name: "the comparison",
    load: () => import("./comparisonWorker.ts?worker&inline"),
    request,
    hear(answer, { finish, fail }) {
      if ("done" in answer) onProgress(answer.done);
      else if ("failed" in answer) fail(answer.failed);
      else finish(answer.outcome);
    },
  });
