import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildRecord } from "../pipeline/build.ts";
import type { RunTimes } from "../../lib/snapshots/types.ts";

/**
 * What the last build took, for readers.
 *
 * @param snapshots - Folder with `build.json`.
 * @returns undefined when the folder has no record.
 */
export function runTimes(snapshots: string): RunTimes | undefined {
  const file = join(snapshots, "build.json");
  if (!existsSync(file)) return undefined;
  const record = JSON.parse(readFileSync(file, "utf8")) as BuildRecord;
  const { system, finishedAt, durationMs, lastRuns = {} } = record;
  return { system, finishedAt, durationMs, steps: lastRuns };
}
