import { abortError } from "./abortError.ts";

export interface Request<T> {
  /** Requests with equal keys that overlap are one. */
  readonly key: string;
  /** A newer request of the same owner with another key cancels the older; absent: never. */
  readonly owner?: unknown;
  /** Gives way to everything else and is started again afterwards. */
  readonly background?: boolean;
  run(this: void, signal: AbortSignal): Promise<T>;
}

interface Job<T> {
  readonly request: Request<T>;
  readonly subscribers: Set<Subscriber<T>>;
  controller: AbortController;
  /** Set when it was cancelled to give way. */
  again: boolean;
}

interface Subscriber<T> {
  resolve(this: void, value: T): void;
  reject(this: void, error: unknown): void;
}

interface OwnerTurn<T> {
  readonly turn: number;
  readonly entries: { readonly job: Job<T>; readonly subscriber: Subscriber<T> }[];
}

/**
 * Runs requests one after the other, as one connection demands.
 *
 * Requests made in the same turn of the event loop belong together and do not cancel each other,
 * so that a page may ask for this year and last year with one query.
 */
export function createQueue<T>() {
  const waiting: Job<T>[] = [];
  const owners = new Map<unknown, OwnerTurn<T>>();
  let running: Job<T> | undefined;
  let turn = 0;

  function request(asked: Request<T>): Promise<T> {
    const job = findJob(asked.key) ?? addJob(asked);
    return new Promise<T>((resolve, reject) => {
      const subscriber = { resolve, reject };
      job.subscribers.add(subscriber);
      if (asked.owner !== undefined) takeTurn(asked.owner, job, subscriber);
      if (!asked.background && running?.request.background && running !== job) giveWay(running);
      next();
    });
  }

  function findJob(key: string): Job<T> | undefined {
    return [running, ...waiting].find(
      (job) => job?.request.key === key && !job.controller.signal.aborted,
    );
  }

  function addJob(asked: Request<T>): Job<T> {
    const job: Job<T> = {
      request: asked,
      subscribers: new Set(),
      controller: new AbortController(),
      again: false,
    };
    const firstBackground = waiting.findIndex((other) => other.request.background);
    if (asked.background || firstBackground < 0) waiting.push(job);
    else waiting.splice(firstBackground, 0, job);
    return job;
  }

  function takeTurn(owner: unknown, job: Job<T>, subscriber: Subscriber<T>): void {
    const previous = owners.get(owner);
    if (previous?.turn === turn) {
      previous.entries.push({ job, subscriber });
      return;
    }
    owners.set(owner, { turn, entries: [{ job, subscriber }] });
    setTimeout(() => turn++, 0);
    for (const entry of previous?.entries ?? [])
      if (entry.job !== job) leave(entry.job, entry.subscriber);
  }

  /** The subscriber no longer waits; a job that nobody waits for ends. */
  function leave(job: Job<T>, subscriber: Subscriber<T>): void {
    if (!job.subscribers.delete(subscriber)) return;
    subscriber.reject(abortError());
    if (job.subscribers.size > 0) return;
    job.controller.abort(abortError());
    const index = waiting.indexOf(job);
    if (index >= 0) waiting.splice(index, 1);
  }

  function giveWay(job: Job<T>): void {
    job.again = true;
    job.controller.abort(abortError());
  }

  function next(): void {
    if (running || waiting.length === 0) return;
    const job = (running = waiting.shift()!);
    job.request.run(job.controller.signal).then(
      (value) => finish(job, (subscriber) => subscriber.resolve(value)),
      (error: unknown) => {
        if (job.again) repeat(job);
        else finish(job, (subscriber) => subscriber.reject(error));
      },
    );
  }

  function repeat(job: Job<T>): void {
    job.again = false;
    job.controller = new AbortController();
    running = undefined;
    waiting.push(job);
    next();
  }

  function finish(job: Job<T>, tell: (subscriber: Subscriber<T>) => void): void {
    running = undefined;
    for (const subscriber of job.subscribers) tell(subscriber);
    job.subscribers.clear();
    next();
  }

  /** The owner asks nothing of the engine any more: what it waited for ends. */
  function release(owner: unknown): void {
    const previous = owners.get(owner);
    if (!previous || previous.turn === turn) return;
    owners.delete(owner);
    for (const entry of previous.entries) leave(entry.job, entry.subscriber);
  }

  return { request, release };
}
