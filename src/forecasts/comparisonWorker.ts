import {
  compareForecasts,
  type Comparison,
  type ComparisonOptions,
} from "../../lib/planning/compareForecasts.ts";
import { runSteps } from "../../lib/statistics/runSteps.ts";

/** What a worker is asked. */
export interface ComparisonRequest {
  readonly values: Float64Array;
  readonly options: ComparisonOptions;
}

/** What it answers: progress, then the comparison; or that it failed. */
export type ComparisonAnswer =
  { readonly done: number } | { readonly comparison: Comparison } | { readonly failed: string };

const tell = (answer: ComparisonAnswer) => postMessage(answer);

addEventListener("message", ({ data }: MessageEvent<ComparisonRequest>) => {
  const watch = { onProgress: (done: number) => tell({ done }) };
  runSteps(compareForecasts(data.values, data.options), watch).then(
    (comparison) => tell({ comparison }),
    (error: Error) => tell({ failed: error.message }),
  );
});
