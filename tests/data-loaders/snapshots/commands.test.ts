import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

let root: string;
beforeAll(() => (root = mkdtempSync(join(tmpdir(), "openbook-commands-"))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(script: string, ...options: string[]) {
  const parts = ["--import", "tsx", `data-loaders/${script}.ts`, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, parts, {
    cwd: PROJECT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run data", () => {
  it("ends with 1 for an unknown system, and names those there are", () => {
    const { status, stderr } = run("data", "nowhere", "--root", root);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^build: a system must be one of .*flights.*, got nowhere\n$/);
  });
});

describe("npm run snapshots", () => {
  it("says what to do when nothing has been built", () => {
    const { status, stdout } = run("snapshots", "--root", root);
    expect([status, stdout]).toEqual([0, `nothing has been built in ${root}: npm run data\n`]);
  });

  it("does not call nothing verified", () => {
    const { status, stdout, stderr } = run("snapshots", "--verify", "--root", root);
    expect([status, stdout, stderr]).toEqual([
      1,
      "",
      `snapshots: --verify needs snapshots, got none in ${root}: npm run data\n`,
    ]);
  });

  it("ends with 2 for a table that does not exist", () => {
    expect(run("snapshots", "--why", "fact_nothing", "--root", root).status).toBe(2);
  });
});
