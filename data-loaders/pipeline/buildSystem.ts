import { existsSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { findManifest } from "../snapshots/readManifest.ts";
import type { Build, BuildOptions, BuildResult, Files } from "./build.ts";
import { checkTables } from "./checkTables.ts";
import { computeKeys } from "./computeKeys.ts";
import { createHasher } from "./createHasher.ts";
import { describeSnapshots, type Written } from "./describeSnapshots.ts";
import { isCurrent } from "./isCurrent.ts";
import { loadPlan } from "./loadPlan.ts";
import type { Database } from "./openDatabase.ts";
import { outputKeys, type OutputKeys } from "./outputKeys.ts";
import { cachedDatabase, pathsOf } from "./paths.ts";
import { recover } from "./publish.ts";
import { readCalendar, readRules } from "./readFacts.ts";
import { identifier, literal } from "./quote.ts";
import { Relations } from "./Relations.ts";
import { stageSnapshots } from "./stageSnapshots.ts";
import { withLock } from "./withLock.ts";

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
  const { memory, threads } = build.options;
  const database = await openDatabase({ temporary: build.paths.work, memory, threads });
  try {
    for (const [name, value] of Object.entries(build.plan.parameters))
      await database.run(`set variable ${identifier(name)} = ${literal(value)}`);
    const relations = new Relations(build, database);
    const files: Files = new Map();
    for (const table of [...build.plan.contracts.keys()].sort())
      files.set(table, await relations.table(table));
    const outputs = outputKeys(build.plan, build.keys, hashes(files));
    const packing = pack(build, files, outputs);
    const facts = await settle(packing, async () => {
      await checkTables(build, database, files, outputs);
      return readFacts(build, database, relations);
    });
    const packed = await packing;
    const manifest = describeSnapshots(build.plan, build.keys, {
      tables: files,
      ...facts,
      database: { bytes: statSync(packed).size, sha256: await build.hasher.file(packed) },
    });
    stageSnapshots(build, { manifest, files, packed, outputs });
    return { manifest, changed: changedTables(manifest, build.last), timings: build.steps };
  } finally {
    database.close();
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
  if (!cached) {
    const { packDatabase } = await import("./packDatabase.ts");
    await packDatabase(tables, { file, temporary });
  }
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

function changedTables(manifest: Manifest, last: Manifest | undefined): string[] {
  const known = new Map(last?.tables.map(({ name, sha256 }) => [name, sha256]));
  return manifest.tables
    .filter(({ name, sha256 }) => known.get(name) !== sha256)
    .map(({ name }) => name);
}

function hashes(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([table, { sha256 }]) => [table, sha256]));
}
