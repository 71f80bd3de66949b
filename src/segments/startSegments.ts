/// <reference types="vite/client" />
import type { SegmentTables, ValidityTables } from "../../lib/segmentation/types.ts";
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

/** The reader stopped it. */
export class Cancelled extends Error {}

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
  const validity = deferred<ValidityTables>();
  let worker: Worker | undefined;
  let over = false;
  const stop = () => {
    over = true;
    worker?.terminate();
  };
  const end = (error: Error) => {
    stop();
    segments.reject(error);
    validity.reject(error);
  };
  for (const { promise } of [segments, validity]) promise.catch(() => undefined);
  const hear = ({ data }: MessageEvent<SegmentAnswer>) => {
    if (data.kind === "progress") onProgress(data.stage, data.done);
    else if (data.kind === "segments") segments.resolve(data);
    else if (data.kind === "failed") end(new Error(data.message));
    else {
      validity.resolve(data.tables);
      worker?.terminate();
    }
  };
  // The worker is part of a chunk of its own, which is loaded with the first change.
  import("./segmentWorker.ts?worker&inline").then(
    ({ default: SegmentWorker }) => {
      if (over) return;
      worker = new SegmentWorker();
      worker.addEventListener("message", hear);
      worker.addEventListener("error", (event) =>
        end(new Error(`the segmentation stopped: ${event.message || "it could not be loaded"}`)),
      );
      worker.postMessage(request);
    },
    (error: unknown) => end(error instanceof Error ? error : new Error(String(error))),
  );
  return {
    segments: segments.promise,
    validity: validity.promise,
    cancel: () => end(new Cancelled("it was stopped before it was finished")),
    supersede: stop,
  };
}

/** A promise and what settles it. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  return { promise, resolve, reject };
}
