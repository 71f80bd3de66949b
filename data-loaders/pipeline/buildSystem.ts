import {
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { findManifest } from "../snapshots/readManifest.ts";
import { checkTable } from "./checkTable.ts";
import { computeKeys, type Keys } from "./computeKeys.ts";
import { createHasher, type Hasher } from "./createHasher.ts";
import type { Relations, Step } from "./createRelations.ts";
import { describeSnapshots, type Written } from "./describeSnapshots.ts";
import { isCurrent } from "./isCurrent.ts";
import type { KeyFile, KeyRecord } from "./keys.ts";
import { loadPlan, type Plan } from "./loadPlan.ts";
import type { Database } from "./openDatabase.ts";
import { outputKeys, type OutputKeys } from "./outputKeys.ts";
import { packDatabase } from "./packDatabase.ts";
import { cachedDatabase, checkMark, pathsOf, type Paths } from "./paths.ts";
import { publish, recover } from "./publish.ts";
import { readCalendar, readRules } from "./readFacts.ts";
import type { BuildParameters, Log } from "./types.ts";
import { withLock } from "./withLock.ts";
import type { WrittenTable } from "./writeTable.ts";

export interface BuildOptions {
  /** Folder of generated files (`.openbook`). */
  readonly root: string;
  /** Values that replace the system's defaults. */
  readonly parameters?: BuildParameters | undefined;
  readonly log: Log;
  /** Folder that holds `data-loaders`; the repository by default. */
  readonly projectRoot?: string | undefined;
  /** DuckDB's memory limit (`1.2GB`). */
  readonly memory?: string | undefined;
  readonly threads?: number | undefined;
}

export interface BuildResult {
  readonly manifest: Manifest;
  /** Published tables whose bytes are not those of the last build. */
  readonly changed: readonly string[];
  readonly timings: readonly Step[];
}

/** `build.json`: what the last build that did something took. */
export interface BuildRecord {
  readonly system: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly durationMs: number;
  readonly parameters: BuildParameters;
  /** Highest resident memory of the process until the end of this build. */
  readonly peakMemoryBytes: number;
  readonly steps: readonly Step[];
}

interface Build {
  readonly plan: Plan;
  readonly paths: Paths;
  readonly keys: Keys;
  readonly hasher: Hasher;
  readonly log: Log;
  readonly steps: Step[];
  readonly options: BuildOptions;
  readonly startedAt: Date;
  readonly last: Manifest | undefined;
}

type Files = Map<string, WrittenTable & { file: string }>;

/**
 * Builds one system: sources → models → checked Parquet → database file → published folder.
 *
 * Only what a changed input reaches is made again. The published folder is replaced as a whole at
 * the end; a build that fails leaves it as it was.
 *
 * @throws PipelineError with place, rule, value, first offending rows and what to do.
 */
export async function buildSystem(name: string, options: BuildOptions): Promise<BuildResult> {
  const startedAt = new Date();
  const { log, projectRoot, parameters } = options;
  const plan = await loadPlan(name, { projectRoot, parameters });
  const root = resolve(options.root);
  const paths = pathsOf(root, name);
  return withLock(join(root, "work", `${name}.lock`), log, async () => {
    const hasher = createHasher(paths.stamps);
    try {
      recover(paths.snapshots);
      const keys = await computeKeys(plan, { paths, hasher, log });
      const last = findManifest(name, root);
      if (last && (await isCurrent(plan, keys, { paths, hasher, manifest: last })))
        return { manifest: last, changed: [], timings: [] };
      return await make({ plan, paths, keys, hasher, log, steps: [], options, startedAt, last });
    } finally {
      hasher.save();
      rmSync(paths.work, { recursive: true, force: true });
    }
  });
}

async function make(build: Build): Promise<BuildResult> {
  // Loaded here: an up-to-date build needs no database engine.
  const { openDatabase } = await import("./openDatabase.ts");
  const { createRelations } = await import("./createRelations.ts");
  const { memory, threads } = build.options;
  const database = await openDatabase({ temporary: build.paths.work, memory, threads });
  try {
    const relations = await createRelations({ ...build, database });
    const files: Files = new Map();
    for (const table of [...build.plan.contracts.keys()].sort())
      files.set(table, await relations.table(table));
    const outputs = outputKeys(build.plan, build.keys, hashes(files));
    const packing = pack(build, files, outputs);
    const facts = await settle(packing, async () => {
      await check(build, database, files, outputs);
      return readFacts(build, database, relations);
    });
    const packed = await packing;
    const manifest = describeSnapshots(build.plan, build.keys, {
      tables: files,
      ...facts,
      database: { bytes: statSync(packed).size, sha256: await build.hasher.file(packed) },
    });
    stage(build, { manifest, files, packed, outputs });
    return { manifest, changed: changedTables(manifest, build.last), timings: build.steps };
  } finally {
    database.close();
  }
}

async function check(build: Build, database: Database, files: Files, outputs: OutputKeys) {
  const { plan, paths, steps } = build;
  for (const [table, contract] of plan.contracts) {
    const mark = checkMark(paths, table, outputs.checks[table]!);
    const started = performance.now();
    const cached = existsSync(mark);
    if (!cached) {
      const { file } = files.get(table)!;
      const fileOf = (name: string) => files.get(name)!.file;
      await checkTable(database, contract, { system: plan.system.name, table, file, fileOf });
      mkdirSync(dirname(mark), { recursive: true });
      writeFileSync(mark, "{}");
    }
    const durationMs = performance.now() - started;
    steps.push({ step: `check ${table}`, kind: "check", durationMs, cached });
  }
}

async function readFacts(build: Build, database: Database, relations: Relations) {
  const { plan } = build;
  const has = (name: string) => plan.models.some((model) => model.name === name);
  const facts: Pick<Written, "rules" | "calendar"> = {
    rules: has("rule_counts")
      ? await readRules(database, (await relations.table("rule_counts")).file, plan.system.name)
      : [],
    calendar: has("calendar_facts")
      ? await readCalendar(database, (await relations.table("calendar_facts")).file)
      : {},
  };
  return facts;
}

async function pack({ paths, plan, steps }: Build, files: Files, outputs: OutputKeys) {
  const file = cachedDatabase(paths, outputs.database);
  const started = performance.now();
  const cached = existsSync(file);
  const tables = [...files].map(([name, table]) => ({ name, file: table.file }));
  const temporary = join(paths.work, "packing");
  if (!cached) await packDatabase(tables, { file, temporary });
  const durationMs = performance.now() - started;
  steps.push({ step: `${plan.system.name}.duckdb`, kind: "database", durationMs, cached });
  return file;
}

/** Runs `work`; whatever comes of it, what runs beside it has ended when this returns or throws. */
async function settle<T>(beside: Promise<unknown>, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await beside.catch(() => undefined); // Its own error is thrown where it is awaited.
  }
}

function stage(
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

function changedTables(manifest: Manifest, last: Manifest | undefined): string[] {
  const known = new Map(last?.tables.map(({ name, sha256 }) => [name, sha256]));
  return manifest.tables
    .filter(({ name, sha256 }) => known.get(name) !== sha256)
    .map(({ name }) => name);
}

function hashes(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([table, { sha256 }]) => [table, sha256]));
}

function copy(from: string, to: string) {
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}
