/** A computation in steps: it yields the share done, from 0 to 1, wherever it may pause. */
export type Steps<T> = Generator<number, T, void>;

/** Who watches a long computation. */
export interface Watch {
  /** Called with the share done. */
  readonly onProgress?: (done: number) => void;
  /** Ends the computation with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Runs a computation to its end without a pause. */
export function finishSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a computation, giving way to other tasks (a message that cancels it, a repaint) after each
 * step. Nobody watching: without a pause.
 */
export async function runSteps<T>(steps: Steps<T>, watch: Watch = {}): Promise<T> {
  const { onProgress, signal } = watch;
  signal?.throwIfAborted();
  if (!onProgress && !signal) return finishSteps(steps);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await nextTask();
    signal?.throwIfAborted();
  }
}

/** A message reaches its port as a task of its own, without the 4 ms that nested timers cost. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
