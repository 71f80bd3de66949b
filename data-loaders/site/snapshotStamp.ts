import { createHash } from "node:crypto";
import { builtSystems, DEFAULT_ROOT, readManifest } from "../snapshots/readManifest.ts";

export interface SnapshotStamp {
  /** Hash over the tables of all systems. */
  readonly snapshot: string;
  /** As-of date of each system, ISO. */
  readonly asOf: Readonly<Record<string, string>>;
}

/** Which data a site shows: the same for the same snapshots, whenever it is built. */
export function snapshotStamp(root = DEFAULT_ROOT): SnapshotStamp {
  const manifests = builtSystems(root).map((system) => readManifest(system, root));
  const hash = createHash("sha256");
  for (const { system, tables } of manifests)
    for (const { name, sha256 } of tables) hash.update(`${system}.${name} ${sha256}\n`);
  return {
    snapshot: hash.digest("hex").slice(0, 16),
    asOf: Object.fromEntries(manifests.map(({ system, asOf }) => [system, asOf])),
  };
}
