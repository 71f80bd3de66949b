import { segmentCustomers } from "../../lib/segmentation/segmentCustomers.ts";
import { segmentProblem } from "../../lib/segmentation/segmentProblem.ts";
import { segmentValidity } from "../../lib/segmentation/segmentValidity.ts";
import { runSteps } from "../../lib/statistics/runSteps.ts";
import type { SegmentAnswer, SegmentRequest } from "./segmentMessages.ts";

const tell = (answer: SegmentAnswer) => postMessage(answer);

/** Segments what it is sent, then tries other numbers of segments and other seeds. */
addEventListener("message", ({ data }: MessageEvent<SegmentRequest>) => {
  answer(data).catch((error: unknown) =>
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer({ customers, options }: SegmentRequest): Promise<void> {
  const started = performance.now();
  const { labels, tables } = await runSteps(segmentCustomers(customers, options), {
    onProgress: (done) => tell({ kind: "progress", stage: "segments", done }),
  });
  const { notes } = segmentProblem(customers, options);
  tell({ kind: "segments", tables, labels, notes, ms: performance.now() - started });
  const validity = await segmentValidity(customers, options, {
    onProgress: (done) => tell({ kind: "progress", stage: "validity", done }),
  });
  tell({ kind: "validity", tables: validity, ms: performance.now() - started });
}
