import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { init, parse } from "es-module-lexer";
import { build } from "vite";

/** What every page may need beside what it loads at once; other code belongs to single pages. */
const ENTRIES = /^_import\/openbook\/(page|site|offline)\.\w+\.js$/;

/**
 * Writes `sw.js`, which keeps visited pages for use without a connection. The shell that it fetches
 * beforehand is the code of every page with what it loads late: search, tables, provenance.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  const shell = (await shellFiles(dist)).map((url) => ({ url, revision: null }));
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: {
      "process.env.NODE_ENV": '"production"',
      "self.__WB_MANIFEST": JSON.stringify(shell),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      minify: true,
      target: "es2022",
      lib: {
        entry: "src/offline/serviceWorker.ts",
        formats: ["iife"],
        name: "worker",
        fileName: () => "sw.js",
      },
    },
  });
}

/** Modules of the built site that the shell imports, and those that it loads late. */
export async function shellFiles(dist: string): Promise<string[]> {
  await init;
  const folder = "_import/openbook";
  const names = await readdir(join(dist, folder));
  const entries = names.map((name) => `${folder}/${name}`).filter((file) => ENTRIES.test(file));
  const first = await closure(dist, entries);
  const late = [...first.values()].flat();
  return [...(await closure(dist, [...first.keys(), ...late])).keys()].sort();
}

/** Files that some import statically, each with those that it imports late. */
async function closure(dist: string, start: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const open = [...start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const late: string[] = [];
    found.set(file, late);
    const [imports] = parse(await readFile(join(dist, file), "utf8"));
    for (const { n: specifier, d: dynamic } of imports) {
      if (!specifier?.startsWith(".")) continue;
      (dynamic >= 0 ? late : open).push(posix.join(posix.dirname(file), specifier));
    }
  }
  return found;
}
