import type { EngineState, EngineStatus } from "./types.ts";

/** The engine's state as an observable value. */
export class Status extends EventTarget implements EngineStatus {
  #current: EngineState;

  constructor(initial: EngineState) {
    super();
    this.#current = initial;
  }

  get current(): EngineState {
    return this.#current;
  }

  /** Changes part of the state and tells listeners. */
  update(change: Partial<EngineState>): void {
    this.#current = { ...this.#current, ...change };
    this.dispatchEvent(new Event("change"));
  }

  /** States in between are skipped when the reader is slower than the changes. */
  async *states(): AsyncGenerator<EngineState, void> {
    let seen: EngineState | undefined;
    for (;;) {
      if (seen === this.#current) await this.#changed();
      seen = this.#current;
      yield seen;
    }
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => {
      this.addEventListener("change", () => resolve(), { once: true });
    });
  }
}
