import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StepRun } from "../../lib/snapshots/types.ts";
import type { Build, BuildRecord } from "./build.ts";

/**
 * When each step last really ran and how long it took: a step out of the cache, or one that this
 * build did not need, keeps the run that the published record knows of.
 */
export function lastRuns({ paths, steps, startedAt }: Build): Record<string, StepRun> {
  const runs: Record<string, StepRun> = {};
  const file = join(paths.snapshots, "build.json");
  if (existsSync(file))
    Object.assign(runs, (JSON.parse(readFileSync(file, "utf8")) as BuildRecord).lastRuns);
  const at = startedAt.toISOString();
  for (const { step, durationMs, rows, cached } of steps)
    if (!cached) runs[step] = { durationMs, at, ...(rows !== undefined && { rows }) };
  return runs;
}
