import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedNpmCache } from "../../../data-loaders/site/seedNpmCache.ts";
import packageJson from "../../../package.json" with { type: "json" };

let pages: string;
let cache: string;
let made: string[];

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), "openbook-pages-"));
  cache = join(pages, ".observablehq/cache/_npm");
  made = await seedNpmCache(pages);
});
afterAll(() => rm(pages, { recursive: true }));

const load = (name: string) =>
  import(pathToFileURL(join(cache, name, "_esm.js")).href) as Promise<Record<string, unknown>>;

describe("seedNpmCache", () => {
  it("bundles what authors use without an import, at the lockfile's versions", () => {
    expect(made).toContain(`d3@${packageJson.dependencies.d3}`);
    expect(made).toContain(`@observablehq/plot@${packageJson.dependencies["@observablehq/plot"]}`);
  });

  it("keeps every export of a package", async () => {
    const seeded = await load(`d3@${packageJson.dependencies.d3}`);
    const original = (await import("d3")) as Record<string, unknown>;
    expect(Object.keys(seeded).sort()).toEqual(Object.keys(original).sort());
  });

  it("shares one copy of d3 between the page and Plot", async () => {
    const plot = await load(`@observablehq/plot@${packageJson.dependencies["@observablehq/plot"]}`);
    expect(typeof plot.plot).toBe("function");
    expect(
      await readdir(
        join(cache, "@observablehq", `plot@${packageJson.dependencies["@observablehq/plot"]}`),
      ),
    ).toEqual(["_esm.js"]);
  });

  it("answers for libraries that no page uses, so that nothing is looked up", async () => {
    const folders = await readdir(cache);
    expect(folders.some((folder) => folder.startsWith("echarts@"))).toBe(true);
  });

  it("makes nothing again when the cache is complete", async () => {
    expect(await seedNpmCache(pages)).toEqual([]);
  });
});
