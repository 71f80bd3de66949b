import { copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

const FONTS = ["inter", "source-serif-4", "jetbrains-mono"];
const ENGINE = ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"];

/** Copies fonts and the engine's files from `node_modules` to where Framework can serve them. */
export async function copyAssets(openbookDir: string): Promise<void> {
  const files = [
    ...FONTS.map((font) => [
      `node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`,
      "fonts",
    ]),
    ...ENGINE.map((file) => [`node_modules/@duckdb/duckdb-wasm/dist/${file}`, "duckdb"]),
  ] as [string, string][];
  for (const [from, folder] of files) await copyNewer(from, join(openbookDir, folder));
}

async function copyNewer(from: string, folder: string): Promise<void> {
  const to = join(folder, basename(from));
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (target?.size === source.size && target.mtimeMs >= source.mtimeMs) return;
  await mkdir(folder, { recursive: true });
  await copyFile(from, to);
}

/** Paths of the Markdown pages below `pagesDir`, relative to it, sorted. */
export async function listPages(pagesDir: string): Promise<string[]> {
  const files = await readdir(pagesDir, { recursive: true });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md") && !file.startsWith(".observablehq/"))
    .sort();
}
