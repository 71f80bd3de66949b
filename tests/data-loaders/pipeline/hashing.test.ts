import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHasher } from "../../../data-loaders/pipeline/createHasher.ts";
import { hashCode } from "../../../data-loaders/pipeline/hashCode.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "openbook-hash-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);

describe("createHasher", () => {
  it("gives the sha256 of the content", async () => {
    writeFileSync(path("a"), "abc");
    expect(await createHasher(path("stamps.json")).file(path("a"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", // FIPS 180-2, appendix B.1
    );
  });

  it("sees a change of equal size under a restored mtime", async () => {
    writeFileSync(path("a"), "abc");
    await sleep(150);
    const hasher = createHasher(path("stamps.json"));
    const before = await hasher.file(path("a"));
    const { atime, mtime } = statSync(path("a"));
    writeFileSync(path("a"), "abd");
    utimesSync(path("a"), atime, mtime);
    expect(await hasher.file(path("a"))).not.toBe(before);
  });

  it("sees another file moved into the place", async () => {
    writeFileSync(path("a"), "abc");
    writeFileSync(path("b"), "xyz");
    await sleep(150);
    const hasher = createHasher(path("stamps.json"));
    const before = await hasher.file(path("a"));
    renameSync(path("b"), path("a"));
    expect(await hasher.file(path("a"))).not.toBe(before);
  });

  it("takes a damaged memory for none", async () => {
    writeFileSync(path("a"), "abc");
    writeFileSync(path("stamps.json"), "{");
    const hasher = createHasher(path("stamps.json"));
    const sha256 = await hasher.file(path("a"));
    hasher.save();
    expect(await createHasher(path("stamps.json")).file(path("a"))).toBe(sha256);
  });
});

describe("hashCode", () => {
  it("follows imports, takes packages by version and leaves types out", () => {
    writeFileSync(
      path("a.ts"),
      'import { b } from "./b.ts";\nimport type { T } from "./t.ts";\nimport "node:fs";\n' +
        'import { x } from "some-package/deep";\n',
    );
    writeFileSync(path("b.ts"), 'export { c } from "./c.json";\n');
    writeFileSync(path("c.json"), "{}");
    writeFileSync(path("t.ts"), "export type T = 1;\n");
    expect(Object.keys(hashCode(path("a.ts"), folder))).toEqual(["a.ts", "b.ts", "c.json"]);
  });

  it("ends when modules import each other", () => {
    writeFileSync(path("a.ts"), 'import "./b.ts";\n');
    writeFileSync(path("b.ts"), 'import "./a.ts";\n');
    expect(Object.keys(hashCode(path("a.ts"), folder))).toEqual(["a.ts", "b.ts"]);
  });
});
