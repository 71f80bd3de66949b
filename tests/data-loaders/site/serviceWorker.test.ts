import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { shellFiles, writeServiceWorker } from "../../../data-loaders/site/writeServiceWorker.ts";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "dist-"));
  mkdirSync(join(dist, "_import/openbook/chunks"), { recursive: true });
  const write = (name: string, text: string) =>
    writeFileSync(join(dist, "_import/openbook", name), text);
  write("page.1a.js", 'import "./chunks/common.2b.js";');
  write("site.3c.js", 'export const search = () => import("./chunks/palette.4d.js");');
  write("flights.5e.js", 'import "./chunks/fits.6f.js";');
  write("chunks/common.2b.js", 'export const panel = () => import("./panel.7a.js");');
  write("chunks/palette.4d.js", "");
  write("chunks/fits.6f.js", "");
  write(
    "chunks/panel.7a.js",
    'import "./facts.8b.js"; export default () => import("./deep.9c.js");',
  );
  write("chunks/facts.8b.js", "");
  write("chunks/deep.9c.js", "");
});
afterEach(() => rmSync(dist, { recursive: true }));

const SHELL = ["chunks/common.2b", "chunks/facts.8b", "chunks/palette.4d", "chunks/panel.7a"]
  .concat("page.1a", "site.3c")
  .map((name) => `_import/openbook/${name}.js`);

test("the shell is the code of every page and what that loads late, no further", async () => {
  expect(await shellFiles(dist)).toEqual(SHELL);
});

test("the worker names the shell and needs no other file", async () => {
  await writeServiceWorker(dist);
  const script = readFileSync(join(dist, "sw.js"), "utf8");
  for (const url of SHELL) expect(script).toContain(url);
  expect(script).not.toMatch(/__WB_MANIFEST|process\.env|\bimport\b\s*["'{(]|importScripts\(/);
});
