import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_ROOT } from "../../snapshots/readManifest.ts";

const FOLDER = join(DEFAULT_ROOT, "cache", "references");

/** The rows that were made under this key the last time, or newly made ones, which are kept. */
export async function recall<T>(
  name: string,
  key: string,
  make: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const file = join(FOLDER, `${name}.json`);
  const kept = read<T>(file);
  if (kept?.key === key) return kept.rows;
  const rows = await make();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify({ key, rows }));
  return rows;
}

function read<T>(file: string): { key: string; rows: readonly T[] } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { key: string; rows: readonly T[] };
  } catch {
    return undefined;
  }
}
