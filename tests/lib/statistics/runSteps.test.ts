import { describe, expect, it } from "vitest";
import { finishSteps, runSteps } from "../../../lib/statistics/runSteps.ts";
import type { Steps } from "../../../lib/statistics/runSteps.ts";

function* count(to: number): Steps<number> {
  for (let i = 1; i <= to; i++) yield i / to;
  return to;
}

describe("runSteps", () => {
  it("returns what the steps return, watched or not", async () => {
    expect(finishSteps(count(3))).toBe(3);
    expect(await runSteps(count(3))).toBe(3);
    expect(await runSteps(count(3), { onProgress: () => undefined })).toBe(3);
  });

  it("reports each step and lets other tasks run between them", async () => {
    const seen: (number | string)[] = [];
    setImmediate(() => seen.push("other task"));
    await runSteps(count(50), { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(1);
    expect(seen.indexOf("other task")).toBeGreaterThan(-1);
    expect(seen.indexOf("other task")).toBeLessThan(50);
  });

  it("ends with the signal's reason, before the next step", async () => {
    const abort = new AbortController();
    const onProgress = (done: number) => done === 0.4 && abort.abort(new Error("enough"));
    await expect(runSteps(count(5), { onProgress, signal: abort.signal })).rejects.toThrow(
      "enough",
    );
  });
});
