import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../../lib/snapshots/types.ts";

/** Where the pipeline leaves a system's snapshots. */
export function snapshotFolder(root: string, system: string): string {
  return join(root, ".openbook/snapshots", system);
}

/**
 * Manifest of a system's snapshots.
 *
 * @throws Error when the system has none yet.
 */
export async function readManifest(root: string, system: string): Promise<Manifest> {
  const file = join(snapshotFolder(root, system), "manifest.json");
  if (!existsSync(file))
    throw new Error(`readManifest: snapshots of ${system} must be built first, got no ${file}`);
  return JSON.parse(await readFile(file, "utf8")) as Manifest;
}

/** Names of the systems that have snapshots. */
export async function listSystems(root: string): Promise<string[]> {
  const folder = join(root, ".openbook/snapshots");
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names.filter((name) => existsSync(join(folder, name, "manifest.json"))).sort();
}
