import { describe, expect, test } from "vitest";
import { RequestQueue } from "../../../src/engine/requestQueue.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Work that ends when told to, or with its signal. */
function work(log: string[], name: string) {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = (signal: AbortSignal) => {
    log.push(`${name} starts`);
    return new Promise<string>((resolve, reject) => {
      signal.addEventListener("abort", () => {
        log.push(`${name} stops`);
        reject(signal.reason as Error);
      });
      void ended.then(() => resolve(name));
    });
  };
  return { run, end };
}

const outcome = (promise: Promise<string>) => promise.catch((error: Error) => error.name);

describe("a request queue", () => {
  test("runs one request at a time, in order", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const [a, b] = [work(log, "a"), work(log, "b")];
    const results = ["a", "b"].map((key, i) => queue.request({ key, run: [a, b][i]!.run }));
    await turn();
    expect(log).toEqual(["a starts"]);
    a.end();
    b.end();
    expect(await Promise.all(results)).toEqual(["a", "b"]);
  });

  test("sends up to three quick requests at once, and none behind or before a slow one", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const quick = ["a", "b", "c", "d"].map((name) => ({ name, ...work(log, name) }));
    const slow = work(log, "slow");
    const results = quick.map(({ name, run }) =>
      queue.request({ key: name, run, isQuick: () => true }),
    );
    results.push(queue.request({ key: "slow", run: slow.run, isQuick: () => false }));
    await turn();
    expect(log).toEqual(["a starts", "b starts", "c starts"]);
    quick[0]!.end();
    await turn();
    expect(log.slice(3)).toEqual(["d starts"]);
    quick.slice(1, 3).forEach(({ end }) => end());
    await turn();
    expect(log).toHaveLength(4);
    quick[3]!.end();
    slow.end();
    expect(await Promise.all(results)).toEqual(["a", "b", "c", "d", "slow"]);
  });

  test("makes identical requests one", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const a = work(log, "a");
    const results = [1, 2, 3].map((owner) => queue.request({ key: "a", owner, run: a.run }));
    a.end();
    expect(await Promise.all(results)).toEqual(["a", "a", "a"]);
    expect(log).toEqual(["a starts"]);
  });

  test("a newer request of an owner stops the running older one", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const [a, b] = [work(log, "a"), work(log, "b")];
    const older = outcome(queue.request({ key: "a", owner: 1, run: a.run }));
    await turn();
    b.end();
    const newer = queue.request({ key: "b", owner: 1, run: b.run });
    expect(await Promise.all([older, newer])).toEqual(["AbortError", "b"]);
    expect(log).toEqual(["a starts", "a stops", "b starts"]);
  });

  test("a waiting request that is superseded never starts", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const [first, older, newer] = ["first", "older", "newer"].map((name) => work(log, name));
    const results = [queue.request({ key: "first", run: first!.run })];
    for (const [key, job] of [
      ["older", older!],
      ["newer", newer!],
    ] as const) {
      results.push(queue.request({ key, owner: 1, run: job.run }));
      results.at(-1)!.catch(() => undefined);
      await turn();
    }
    first!.end();
    newer!.end();
    expect(await Promise.all(results.map(outcome))).toEqual(["first", "AbortError", "newer"]);
    expect(log).toEqual(["first starts", "newer starts"]);
  });

  test("a request that another owner also waits for goes on", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const [a, b] = [work(log, "a"), work(log, "b")];
    const left = outcome(queue.request({ key: "a", owner: 1, run: a.run }));
    const stays = queue.request({ key: "a", owner: 2, run: a.run });
    await turn();
    const newer = queue.request({ key: "b", owner: 1, run: b.run });
    a.end();
    b.end();
    expect(await Promise.all([left, stays, newer])).toEqual(["AbortError", "a", "b"]);
  });

  test("requests of one turn do not cancel each other", async () => {
    const queue = new RequestQueue<string>();
    const [a, b] = [work([], "a"), work([], "b")];
    const results = ["a", "b"].map((key, i) =>
      queue.request({ key, owner: 1, run: [a, b][i]!.run }),
    );
    a.end();
    b.end();
    expect(await Promise.all(results)).toEqual(["a", "b"]);
  });

  test("released, an owner waits for nothing", async () => {
    const queue = new RequestQueue<string>();
    const result = outcome(queue.request({ key: "a", owner: 1, run: work([], "a").run }));
    await turn();
    queue.release(1);
    expect(await result).toBe("AbortError");
  });

  test("background work gives way and starts again", async () => {
    const log: string[] = [];
    const queue = new RequestQueue<string>();
    const [check, user] = [work(log, "check"), work(log, "user")];
    const checked = queue.request({ key: "check", background: true, run: check.run });
    await turn();
    const asked = queue.request({ key: "user", run: user.run });
    user.end();
    expect(await asked).toBe("user");
    check.end();
    expect(await checked).toBe("check");
    expect(log).toEqual(["check starts", "check stops", "user starts", "check starts"]);
  });

  test("a failure reaches its requester and the next request runs", async () => {
    const queue = new RequestQueue<string>();
    const failing = queue.request({ key: "a", run: () => Promise.reject(new RangeError("no")) });
    const next = queue.request({ key: "b", run: () => Promise.resolve("b") });
    await expect(failing).rejects.toThrow(new RangeError("no"));
    expect(await next).toBe("b");
  });
});
