/** One statement's place in the order in which statements go to the worker. */
export interface Turn {
  /** The statement is about to be sent. */
  send(this: void): void;
  /** The next statement may be sent behind this one. */
  letNextGo(this: void): void;
  /** The answer is here. */
  answered(this: void): Answered;
  /** It is over, however it went. */
  end(this: void): void;
}

export interface Answered {
  /** From when the worker was free for it, in milliseconds. */
  readonly elapsedMs: number;
  /** Whether no other statement was on its way meanwhile, so that the time is its own. */
  readonly wasAlone: boolean;
}

/** Keeps the order of the statements of one connection, and tells how long each took. */
export class Traffic {
  #free: Promise<void> = Promise.resolve();
  #sent = 0;
  #flying = 0;
  #lastAnswer = 0;

  /** Waits until the statements before have been sent, or have ended where none may follow them. */
  async takeTurn(): Promise<Turn> {
    const before = this.#free;
    let letNextGo!: () => void;
    this.#free = new Promise((resolve) => (letNextGo = resolve));
    await before;
    let number = 0;
    let startsAlone = false;
    let sentAt = 0;
    return {
      letNextGo,
      send: () => {
        startsAlone = this.#flying === 0;
        this.#flying++;
        number = ++this.#sent;
        sentAt = performance.now();
      },
      answered: () => {
        const now = performance.now();
        const elapsedMs = now - Math.max(sentAt, this.#lastAnswer);
        this.#lastAnswer = now;
        return { elapsedMs, wasAlone: startsAlone && this.#sent === number };
      },
      end: () => {
        if (number > 0) this.#flying--;
        letNextGo();
      },
    };
  }
}
