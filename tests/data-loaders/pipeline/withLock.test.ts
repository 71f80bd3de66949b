import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../../data-loaders/pipeline/withLock.ts";

let folder: string;
let messages: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openbook-lock-"));
  messages = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = () => join(folder, "garden.lock");
const log = {
  info: (message: string) => void messages.push(message),
  warn: () => undefined,
  progress: () => undefined,
};

describe("withLock", () => {
  it("lets one build of a system run at a time, and says that it waits", async () => {
    const order: string[] = [];
    const first = withLock(lock(), log, async () => {
      await sleep(300);
      order.push("first");
    });
    await withLock(lock(), log, () => Promise.resolve(order.push("second")));
    await first;
    expect(order).toEqual(["first", "second"]);
    expect(messages).toEqual([`waiting for another build (${lock()})`]);
  });

  it("takes over from a process that died", async () => {
    writeFileSync(lock(), "999999999");
    await expect(withLock(lock(), log, () => Promise.resolve("done"))).resolves.toBe("done");
  });

  it("is free again after a failure", async () => {
    await expect(withLock(lock(), log, () => Promise.reject(new Error("failed")))).rejects.toThrow(
      "failed",
    );
    expect(existsSync(lock())).toBe(false);
  });
});
