import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import files from "../../../data/flights/files.json" with { type: "json" };
import { resolvePackageFile } from "../../../data-loaders/sources/flights/resolvePackageFile.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const recorded = {
  package: "sample",
  version: "1.2.3",
  files: { "a.csv": { bytes: 4, sha256: sha256("good") } },
};

describe("resolvePackageFile", () => {
  let modules: string;
  beforeEach(() => {
    modules = mkdtempSync(join(tmpdir(), "modules-"));
    mkdirSync(join(modules, "sample/data"), { recursive: true });
  });
  afterEach(() => rmSync(modules, { recursive: true }));

  it("returns the path of a file with the recorded checksum", () => {
    writeFileSync(join(modules, "sample/data/a.csv"), "good");
    expect(resolvePackageFile(recorded, "a.csv", modules)).toBe(join(modules, "sample/data/a.csv"));
  });

  it("fails on other content and says what to do", () => {
    writeFileSync(join(modules, "sample/data/a.csv"), "evil");
    const path = join(modules, "sample/data/a.csv");
    expect(() => resolvePackageFile(recorded, "a.csv", modules)).toThrow(
      `source a.csv, ${path}: the file must have the recorded sha256 ${sha256("good")}, ` +
        `got ${sha256("evil")}\n` +
        "  → run npm ci to install sample 1.2.3; if newer data is wanted, review it and record " +
        "its sha256 in data/flights/files.json",
    );
  });

  it("records the checksums that the data's README states", () => {
    const readme = readFileSync("data/flights/README.md", "utf8");
    expect(readme).toContain(`${files.package} ${files.version}`);
    for (const [name, file] of Object.entries(files.files)) {
      expect(readme).toContain(name);
      expect(readme).toContain(file.sha256);
      expect(readme).toContain(file.bytes.toLocaleString("en-US"));
    }
  });
});
