import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { KeyFile } from "../pipeline/keys.ts";
import { sourceNode } from "../pipeline/computeKeys.ts";
import {
  cachedDatabase,
  cachedTable,
  checkMark,
  landedFolder,
  pathsOf,
} from "../pipeline/paths.ts";
import { builtSystems } from "./readManifest.ts";

/** What `cleanSnapshots` removed. */
export interface Cleaned {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Removes cached tables, database files, check marks and landed raw folders that no published
 * manifest refers to, and what broken-off builds left behind.
 */
export function cleanSnapshots(root: string): Cleaned {
  const absolute = resolve(root);
  const keep = new Set<string>();
  for (const system of builtSystems(absolute)) keepReferred(absolute, system, keep);
  let [files, bytes] = [0, 0];
  for (const folder of ["cache", "raw"])
    for (const system of children(join(absolute, folder)))
      for (const path of entries(system, folder)) {
        if (keep.has(path)) continue;
        const found = measure(path);
        [files, bytes] = [files + found.files, bytes + found.bytes];
        rmSync(path, { recursive: true, force: true });
      }
  for (const path of children(join(absolute, "snapshots")))
    if (path.endsWith(".old") && existsSync(path.slice(0, -4))) rmSync(path, { recursive: true });
  for (const path of children(join(absolute, "work")))
    if (!isRunning(path)) rmSync(path, { recursive: true, force: true });
  return { files, bytes };
}

function keepReferred(root: string, system: string, keep: Set<string>): void {
  const paths = pathsOf(root, system);
  const file = join(paths.snapshots, "keys.json");
  if (!existsSync(file)) return;
  const { nodes, database, checks } = JSON.parse(readFileSync(file, "utf8")) as KeyFile;
  for (const [name, { kind, key }] of Object.entries(nodes)) {
    const source = name.slice(sourceNode("").length);
    const path =
      kind === "source" ? landedFolder(paths, source, key) : cachedTable(paths, name, key);
    keep.add(path).add(`${path}.json`);
  }
  for (const [table, key] of Object.entries(checks)) keep.add(checkMark(paths, table, key));
  keep.add(cachedDatabase(paths, database));
}

/** Files and folders that are kept or removed as one; what others keep in the cache is theirs. */
function entries(system: string, folder: string): string[] {
  if (folder === "raw") return children(system);
  return ["tables", "databases", "checks"].flatMap((kind) => children(join(system, kind)));
}

/** Work folders and locks end in the id of the process that made them, or hold it. */
function isRunning(path: string): boolean {
  const id = path.endsWith(".lock") ? readFileSync(path, "utf8") : /-(\d+)$/.exec(path)?.[1];
  try {
    return process.kill(Number(id), 0);
  } catch {
    return false;
  }
}

function measure(path: string): { files: number; bytes: number } {
  const stat = statSync(path);
  if (!stat.isDirectory()) return { files: 1, bytes: stat.size };
  return children(path)
    .map(measure)
    .reduce((a, b) => ({ files: a.files + b.files, bytes: a.bytes + b.bytes }), {
      files: 0,
      bytes: 0,
    });
}

function children(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
