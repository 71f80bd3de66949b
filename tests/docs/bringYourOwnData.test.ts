import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const guide = readFileSync("docs/bring-your-own-data.md", "utf8");

/** Files that the guide tells a reader to write: a path on a line of its own, then a fence. */
function filesOfGuide(): Map<string, string> {
  const found = guide.matchAll(/^`([\w./-]+\.\w+)`\n\n(`{3,})\w*\n([\s\S]*?)^\2$/gm);
  return new Map([...found].map(([, path, , text]) => [path!, text!]));
}

describe("docs/bring-your-own-data.md", () => {
  const files = filesOfGuide();
  let project: string;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "openbook-guide-"));
    const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
      encoding: "utf8",
    });
    for (const file of tracked
      .split("\n")
      .filter((name) => name !== "" && !/^tests\/(?!golden\/)/.test(name)))
      cpSync(file, join(project, file), { recursive: true });
    // What is built already need not be built again; the reader has not, and waits longer.
    if (existsSync(".openbook"))
      cpSync(".openbook", join(project, ".openbook"), { recursive: true });
    symlinkSync(resolve("node_modules"), join(project, "node_modules"));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
  }, 60_000);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const npm = (...args: string[]) =>
    execFileSync("npm", ["run", "-s", ...args], { cwd: project, encoding: "utf8", stdio: "pipe" });

  it("names every file that it promises", () => {
    expect([...files.keys()]).toEqual([
      "data/cafe/sales.csv",
      "data-loaders/systems/cafe.ts",
      "data-loaders/sources/cafe/sales.ts",
      "data-loaders/models/cafe/fact_sale.sql",
      "data-loaders/contracts/cafe/fact_sale.ts",
      "lib/sql/cafe/revenue_by_drink.sql",
      "pages/systems/cafe.js",
      "pages/cafe/overview.md",
    ]);
  });

  it("leads to a built site with the page, its baked numbers and its place in the navigation", () => {
    npm("build");
    const html = readFileSync(join(project, "dist/cafe/overview.html"), "utf8");
    expect(html).toContain('<a href="./overview" aria-current="true">Cafe</a>');
    const baked = JSON.parse(
      readFileSync(join(project, "pages/data/cafe/baked/overview.json"), "utf8"),
    );
    expect(baked.queries.revenue_by_drink.data).toEqual({
      drink: ["espresso", "flat white"],
      revenue_eur: [8.8, 7.6],
      cups: [4, 2],
    });
  }, 600_000);

  it("ends the build with file, line and value when the CSV is broken", () => {
    const csv = join(project, "data/cafe/sales.csv");
    writeFileSync(
      csv,
      readFileSync(csv, "utf8").replace("2025-03-02 09:30:00,espresso,3", "yesterday,espresso,3"),
    );
    expect(() => npm("data", "--", "cafe")).toThrow(
      /data\/cafe\/sales\.csv[\s\S]*4[\s\S]*yesterday/,
    );
  }, 60_000);
});
