import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildRecord } from "../pipeline/build.ts";
import { builtSystems, readManifest } from "./readManifest.ts";

/** One published file in the list. */
export interface SnapshotLine {
  readonly system: string;
  readonly table: string;
  /** Absent for a database file. */
  readonly rows?: number;
  readonly bytes: number;
  readonly asOf: string;
  /** First 12 digits. */
  readonly sha256: string;
  /** Milliseconds since the build that published it. */
  readonly ageMs: number;
}

/** Every published table and database file under `root`. */
export function listSnapshots(root: string, now: Date): SnapshotLine[] {
  return builtSystems(root).flatMap((system) => {
    const { tables, database, asOf } = readManifest(system, root);
    const ageMs = now.getTime() - builtAt(root, system).getTime();
    const short = (sha256: string) => sha256.slice(0, 12);
    const lines: SnapshotLine[] = tables.map((table) => ({
      system,
      table: table.name,
      rows: table.rows,
      bytes: table.bytes,
      asOf: table.asOf,
      sha256: short(table.sha256),
      ageMs,
    }));
    const { file, bytes, sha256 } = database;
    return [...lines, { system, table: file, bytes, asOf, sha256: short(sha256), ageMs }];
  });
}

function builtAt(root: string, system: string): Date {
  const file = join(root, "snapshots", system, "build.json");
  if (!existsSync(file)) return new Date(0);
  return new Date((JSON.parse(readFileSync(file, "utf8")) as BuildRecord).finishedAt);
}
