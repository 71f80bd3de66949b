import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Manifest } from "../../lib/snapshots/types.ts";
import type { Build, BuildRecord, Files } from "./build.ts";
import type { KeyFile, KeyRecord } from "./keys.ts";
import { lastRuns } from "./lastRuns.ts";
import type { OutputKeys } from "./outputKeys.ts";
import { publish } from "./publish.ts";

/** Gathers tables, database, manifest, keys and build record in one folder and publishes it. */
export function stageSnapshots(
  build: Build,
  made: { manifest: Manifest; files: Files; packed: string; outputs: OutputKeys },
) {
  const { plan, paths, steps, startedAt } = build;
  const { manifest, files, packed, outputs } = made;
  const started = performance.now();
  const staging = join(paths.work, "staging");
  const json = (name: string, value: unknown) =>
    writeFileSync(join(staging, name), `${JSON.stringify(value, null, 2)}\n`);
  mkdirSync(staging, { recursive: true });
  for (const [table, { file }] of files) copy(file, join(staging, `${table}.parquet`));
  copy(packed, join(staging, manifest.database.file));
  json("manifest.json", manifest);
  json("keys.json", keyFile(build, outputs));
  const durationMs = performance.now() - started;
  steps.push({ step: "publish", kind: "publish", durationMs, cached: false });
  const finishedAt = new Date();
  const record: BuildRecord = {
    system: plan.system.name,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    durationMs: finishedAt.getTime() - startedAt.getTime(),
    parameters: plan.parameters,
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
    steps,
    lastRuns: lastRuns(build),
  };
  json("build.json", record);
  publish(staging, paths.snapshots);
}

function keyFile({ paths, keys }: Build, outputs: OutputKeys): KeyFile {
  const file = join(paths.snapshots, "keys.json");
  const last = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as KeyFile) : undefined;
  const nodes: Record<string, KeyRecord> = {};
  for (const [name, record] of Object.entries(keys.nodes)) {
    const old = last?.nodes[name];
    const previous =
      old && old.key !== record.key ? { key: old.key, parts: old.parts } : old?.previous;
    nodes[name] = { ...record, ...(previous && { previous }) };
  }
  return { nodes, ...outputs };
}

function copy(from: string, to: string) {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}
