import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_ROOT } from "../../lib/snapshots/defaultRoot.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";

export { DEFAULT_ROOT };

/**
 * The manifest of a system's published snapshots.
 *
 * @param root - Folder of generated files, default `.openbook`.
 * @throws Error when the system has not been built.
 */
export function readManifest(system: string, root = DEFAULT_ROOT): Manifest {
  const manifest = findManifest(system, root);
  if (manifest) return manifest;
  const file = join(root, "snapshots", system, "manifest.json");
  throw new Error(`readManifest: ${system} must have been built (npm run data), got no ${file}`);
}

/** The manifest, or undefined when the system has not been built. */
export function findManifest(system: string, root = DEFAULT_ROOT): Manifest | undefined {
  const file = join(root, "snapshots", system, "manifest.json");
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

/** Names of the systems that have been built under `root`. */
export function builtSystems(root = DEFAULT_ROOT): string[] {
  const folder = join(root, "snapshots");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "manifest.json")))
    .sort();
}
