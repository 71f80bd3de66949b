import type { Steps } from "./runSteps.ts";

/** Runs the steps of a part as pauses of the whole, which stands at the share `done` meanwhile. */
export function* stepsWithin<T>(part: Steps<T>, done: number): Steps<T> {
  for (;;) {
    const step = part.next();
    if (step.done) return step.value;
    yield done;
  }
}
