/// <reference types="vite/client" />
import type { SegmentTables, ValidityTables } from "../../lib/segmentation/types.ts";
import { startWorker } from "../components/startWorker.ts";
import type { SegmentAnswer, SegmentRequest } from "./segmentMessages.ts";

/** A segmentation under way in a worker. */
export interface RunningSegments {
  readonly segments: Promise<Extract<SegmentAnswer, { kind: "segments" }>>;
  readonly validity: Promise<ValidityTables>;
  /** Ends the worker; what is not settled yet rejects with `Cancelled`. */
  cancel(): void;
  /** Ends the worker without a word: another segmentation takes its place. */
  supersede(): void;
}

export type AllTables = SegmentTables & ValidityTables;

/**
 * Starts a segmentation in a worker of its own.
 *
 * @param onProgress - Share done of the segments, then of what follows.
 */
export function startSegments(
  request: SegmentRequest,
  onProgress: (stage: "segments" | "validity", done: number) => void,
): RunningSegments {
  const segments = deferred<Extract<SegmentAnswer, { kind: "segments" }>>();
  const run = startWorker<SegmentRequest, SegmentAnswer, ValidityTables>({
    name: "the segmentation",
    load: () => import("./segmentWorker.ts?worker&inline"),
    request,
    hear(answer, { finish, fail }) {
      if (answer.kind === "progress") onProgress(answer.stage, answer.done);
      else if (answer.kind === "segments") segments.resolve(answer);
      else if (answer.kind === "failed") fail(answer.message);
      else finish(answer.tables);
    },
  });
  segments.promise.catch(() => undefined);
  run.result.catch(segments.reject);
  return {
    segments: segments.promise,
    validity: run.result,
    cancel: run.cancel,
    supersede: run.stop,
  };
}

/** A promise and what settles it. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
}
