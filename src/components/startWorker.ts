/** A worker under way. */
export interface WorkerRun<T> {
  readonly result: Promise<T>;
  /** Ends the worker; what is not settled yet rejects with `Cancelled`. */
  cancel(): void;
  /** Ends the worker without a word: another one takes its place. */
  stop(): void;
}

/** The reader stopped it. */
export class Cancelled extends Error {}

export interface WorkerTask<Request, Answer, T> {
  /** What stopped, for its message: "the segmentation". */
  readonly name: string;
  /** The worker's chunk, loaded with its first use: `() => import("./fooWorker.ts?worker&inline")`. */
  readonly load: () => Promise<{ readonly default: new () => Worker }>;
  readonly request: Request;
  /** Hears every answer; `finish` and `fail` settle the result and end the worker. */
  readonly hear: (
    answer: Answer,
    settle: { readonly finish: (result: T) => void; readonly fail: (message: string) => void },
  ) => void;
}

/** Sends a request to a worker of its own and hears its answers until it is stopped. */
export function startWorker<Request, Answer, T>(
  task: WorkerTask<Request, Answer, T>,
): WorkerRun<T> {
  let resolve!: (result: T) => void;
  let reject!: (error: Error) => void;
  const result = new Promise<T>((...settle) => ([resolve, reject] = settle));
  result.catch(() => undefined);
  let worker: Worker | undefined;
  let over = false;
  const stop = () => {
    over = true;
    worker?.terminate();
  };
  const end = (error: Error) => {
    stop();
    reject(error);
  };
  const finish = (found: T) => {
    stop();
    resolve(found);
  };
  const fail = (message: string) => end(new Error(message));
  task.load().then(
    ({ default: OwnWorker }) => {
      if (over) return;
      worker = new OwnWorker();
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) =>
        task.hear(data, { finish, fail }),
      );
      worker.addEventListener("error", ({ message }) =>
        fail(`${task.name} stopped: ${message || "it could not be loaded"}`),
      );
      worker.postMessage(task.request);
    },
    (error: unknown) => end(error instanceof Error ? error : new Error(String(error))),
  );
  return {
    result,
    cancel: () => end(new Cancelled("it was stopped before it was finished")),
    stop,
  };
}
