import { abortError } from "./abortError.ts";

export interface Request<T> {
  /** Requests with equal keys that overlap are one. */
  readonly key: string;
  /** A newer request of the same owner with another key cancels the older; absent: never. */
  readonly owner?: unknown;
  /** Gives way to everything else and is started again afterwards. */
  readonly background?: boolean;
  /** Whether it will be answered so soon that others may be sent behind it; absent: no. */
  isQuick?(this: void): boolean;
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

/** So many quick requests are on their way at once: the engine works while answers are drawn. */
const MOST_AT_ONCE = 3;

/**
 * Runs requests one after the other, as one connection demands; quick ones are sent before those in
 * front of them are answered.
 *
 * Requests made in the same turn of the event loop belong together and do not cancel each other,
 * so that a page may ask for this year and last year with one query.
 */
export class RequestQueue<T> {
  readonly #waiting: Job<T>[] = [];
  readonly #owners = new Map<unknown, OwnerTurn<T>>();
  readonly #running = new Set<Job<T>>();
  #turn = 0;

  /** Rejects with an `AbortError` when a newer request of the owner takes its place. */
  request(asked: Request<T>): Promise<T> {
    const job = this.#findJob(asked.key) ?? this.#addJob(asked);
    return new Promise<T>((resolve, reject) => {
      const subscriber = { resolve, reject };
      job.subscribers.add(subscriber);
      if (asked.owner !== undefined) this.#takeTurn(asked.owner, job, subscriber);
      if (!asked.background) this.#clearBackground();
      this.#next();
    });
  }

  /** The owner has its answer from elsewhere: what it still waited for ends. */
  release(owner: unknown): void {
    const previous = this.#owners.get(owner);
    if (!previous || previous.turn === this.#turn) return;
    this.#owners.delete(owner);
    for (const { job, subscriber } of previous.entries) this.#leave(job, subscriber);
  }

  #findJob(key: string): Job<T> | undefined {
    return [...this.#running, ...this.#waiting].find(
      (job) => job.request.key === key && !job.controller.signal.aborted,
    );
  }

  #addJob(request: Request<T>): Job<T> {
    const controller = new AbortController();
    const job: Job<T> = { request, subscribers: new Set(), controller, again: false };
    const firstBackground = this.#waiting.findIndex((other) => other.request.background);
    if (request.background || firstBackground < 0) this.#waiting.push(job);
    else this.#waiting.splice(firstBackground, 0, job);
    return job;
  }

  #takeTurn(owner: unknown, job: Job<T>, subscriber: Subscriber<T>): void {
    const previous = this.#owners.get(owner);
    if (previous?.turn === this.#turn) {
      previous.entries.push({ job, subscriber });
      return;
    }
    this.#owners.set(owner, { turn: this.#turn, entries: [{ job, subscriber }] });
    setTimeout(() => this.#turn++, 0);
    for (const entry of previous?.entries ?? [])
      if (entry.job !== job) this.#leave(entry.job, entry.subscriber);
  }

  /** The subscriber no longer waits; a job that nobody waits for ends. */
  #leave(job: Job<T>, subscriber: Subscriber<T>): void {
    if (!job.subscribers.delete(subscriber)) return;
    subscriber.reject(abortError());
    if (job.subscribers.size > 0) return;
    job.controller.abort(abortError());
    const index = this.#waiting.indexOf(job);
    if (index >= 0) this.#waiting.splice(index, 1);
  }

  #clearBackground(): void {
    for (const job of this.#running) {
      if (!job.request.background) continue;
      job.again = true;
      job.controller.abort(abortError());
    }
  }

  #next(): void {
    while (this.#hasRoom()) {
      const job = this.#waiting.shift()!;
      this.#running.add(job);
      job.request.run(job.controller.signal).then(
        (value) => this.#finish(job, (subscriber) => subscriber.resolve(value)),
        (error: unknown) => {
          if (job.again) this.#repeat(job);
          else this.#finish(job, (subscriber) => subscriber.reject(error));
        },
      );
    }
  }

  #hasRoom(): boolean {
    const [next] = this.#waiting;
    if (!next || this.#running.size === 0) return next !== undefined;
    const isQuick = ({ request }: Job<T>) => request.isQuick?.() ?? false;
    return this.#running.size < MOST_AT_ONCE && [next, ...this.#running].every(isQuick);
  }

  #repeat(job: Job<T>): void {
    job.again = false;
    job.controller = new AbortController();
    this.#running.delete(job);
    this.#waiting.push(job);
    this.#next();
  }

  /** The next request is on its way before the answer is drawn, so that the two overlap. */
  #finish(job: Job<T>, tell: (subscriber: Subscriber<T>) => void): void {
    this.#running.delete(job);
    const subscribers = [...job.subscribers];
    job.subscribers.clear();
    this.#next();
    setTimeout(() => subscribers.forEach(tell));
  }
}
