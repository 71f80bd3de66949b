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
  /** Hears every answer; `finish` and `fail` settle the result and end the hearing. */
  readonly hear: (
    answer: Answer,
    settle: { readonly finish: (result: T) => void; readonly fail: (message: string) => void },
  ) => void;
}

/** Workers that have finished, by task: the next one starts with its code compiled. */
const idle = new Map<string, Worker>();

/** Sends a request to a worker of its own, one that has finished if there is one, and hears its answers until it is stopped. */
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
    if (!over) worker?.terminate();
    over = true;
  };
  const end = (error: Error) => {
    stop();
    reject(error);
  };
  const finish = (found: T) => {
    over = true;
    idle.get(task.name)?.terminate();
    idle.set(task.name, worker!);
    resolve(found);
  };
  const fail = (message: string) => end(new Error(message));
  const send = (own: Worker) => {
    worker = own;
    own.onmessage = ({ data }: MessageEvent<Answer>) => task.hear(data, { finish, fail });
    own.onerror = ({ message }) =>
      fail(`${task.name} stopped: ${message || "it could not be loaded"}`);
    own.postMessage(task.request);
  };
  const spare = idle.get(task.name);
  if (spare) {
    idle.delete(task.name);
    send(spare);
  } else
    task.load().then(
      ({ default: OwnWorker }) => {
        if (!over) send(new OwnWorker());
      },
      (error: unknown) => end(error instanceof Error ? error : new Error(String(error))),
    );
  return {
    result,
    cancel: () => end(new Cancelled("it was stopped before it was finished")),
    stop,
  };
}
