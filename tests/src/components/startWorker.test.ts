import { describe, expect, it } from "vitest";
import { startWorker } from "../../../src/components/startWorker.ts";

/** Answers a number with its double, a text with a failure, and 0 never. */
class Doubler {
  static readonly made: Doubler[] = [];
  isEnded = false;
  onmessage?: (event: { data: number | string }) => void;
  constructor() {
    Doubler.made.push(this);
  }
  postMessage(request: number | string) {
    if (request === 0) return;
    const data = typeof request === "number" ? 2 * request : request;
    queueMicrotask(() => this.onmessage?.({ data }));
  }
  terminate() {
    this.isEnded = true;
  }
}

const double = (name: string, request: number | string) =>
  startWorker<number | string, number | string, number>({
    name,
    load: () => Promise.resolve({ default: Doubler as unknown as new () => Worker }),
    request,
    hear: (answer, { finish, fail }) =>
      typeof answer === "number" ? finish(answer) : fail(answer),
  });

describe("startWorker", () => {
  it("gives the next request to the worker that has finished", async () => {
    const before = Doubler.made.length;
    expect(await double("the doubling", 1).result).toBe(2);
    expect(await double("the doubling", 2).result).toBe(4);
    expect(Doubler.made.length - before).toBe(1);
    expect(Doubler.made.at(-1)!.isEnded).toBe(false);
  });

  it("starts another one while the first is busy, and keeps one", async () => {
    const before = Doubler.made.length;
    const both = [double("two at once", 1), double("two at once", 2)];
    expect(await Promise.all(both.map(({ result }) => result))).toEqual([2, 4]);
    const made = Doubler.made.slice(before);
    expect(made.map(({ isEnded }) => isEnded).sort()).toEqual([false, true]);
  });

  it("ends a worker that failed or was cancelled, and takes a new one", async () => {
    const before = Doubler.made.length;
    await expect(double("a failure", "no customers").result).rejects.toThrow("no customers");
    const run = double("a failure", 0);
    await Promise.resolve();
    run.cancel();
    await expect(run.result).rejects.toThrow("it was stopped before it was finished");
    expect(await double("a failure", 3).result).toBe(6);
    const made = Doubler.made.slice(before);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, true, false]);
  });
});
