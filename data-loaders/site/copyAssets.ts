import { copyFile, mkdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { copyFonts } from "./fonts.ts";

const ENGINE = ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"];

/** Copies fonts and the engine's files from `node_modules` to where Framework can serve them. */
export async function copyAssets(openbookDir: string): Promise<void> {
  for (const file of ENGINE)
    await copyNewer(`node_modules/@duckdb/duckdb-wasm/dist/${file}`, join(openbookDir, "duckdb"));
  await copyFonts(join(openbookDir, "fonts"));
}

async function copyNewer(from: string, folder: string): Promise<void> {
  const to = join(folder, basename(from));
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (target?.size === source.size && target.mtimeMs >= source.mtimeMs) return;
  await mkdir(folder, { recursive: true });
  await copyFile(from, to);
}
