import { relative } from "node:path";
import { checkHeader } from "./checkHeader.ts";
import { checkModelInputs } from "./checkModelInputs.ts";
import { checkColumns } from "./checkTable.ts";
import { inputFiles, type Keys } from "./computeKeys.ts";
import type { Hasher } from "./createHasher.ts";
import { explainReadError } from "./explainReadError.ts";
import { findDamagedFile } from "./findDamagedFile.ts";
import { landSource } from "./landSource.ts";
import type { Plan } from "./loadPlan.ts";
import type { Database } from "./openDatabase.ts";
import type { Model } from "./parseModel.ts";
import { cachedTable, type Paths } from "./paths.ts";
import { PipelineError } from "./PipelineError.ts";
import { identifier, literal } from "./quote.ts";
import type { Log } from "./types.ts";
import { withProgress } from "./withProgress.ts";
import { readWritten, writeTable, type WrittenTable } from "./writeTable.ts";

/** One step of a build, for its record. */
export interface Step {
  readonly step: string;
  readonly kind: "source" | "table" | "check" | "database" | "publish";
  readonly durationMs: number;
  readonly rows?: number;
  readonly cached: boolean;
}

export interface RelationsOptions {
  readonly plan: Plan;
  readonly paths: Paths;
  readonly keys: Keys;
  readonly hasher: Hasher;
  readonly database: Database;
  readonly log: Log;
  readonly steps: Step[];
}

/** Makes raw tables and models on demand: what nothing needs is never made. */
export interface Relations {
  /** The Parquet file of a model, written unless its key is in the cache. */
  table(name: string): Promise<WrittenTable & { file: string }>;
}

/** Models that the pipeline itself reads; always written, never only a view. */
const READ_BY_PIPELINE = new Set(["rule_counts", "calendar_facts"]);

/** Relations of one build, over one database. */
export async function createRelations(options: RelationsOptions): Promise<Relations> {
  const { plan, paths, keys, hasher, database, log, steps } = options;
  const models = new Map(plan.models.map((model) => [model.name, model]));
  const made = new Map<string, Promise<void>>();
  const tables = new Map<string, Promise<WrittenTable & { file: string }>>();
  const system = plan.system.name;
  for (const [name, value] of Object.entries(plan.parameters))
    await database.run(`set variable ${identifier(name)} = ${literal(value)}`);

  const once = <T>(memory: Map<string, Promise<T>>, name: string, make: () => Promise<T>) => {
    const promise = memory.get(name) ?? make();
    memory.set(name, promise);
    return promise;
  };

  const ensure = (name: string): Promise<void> =>
    once(made, name, async () => {
      const model = models.get(name);
      if (!model) return makeRaw(name);
      if (isStored(plan, model)) {
        const { file } = await table(name);
        return createView(name, `from read_parquet(${literal(file)})`);
      }
      await prepare(model);
      await createView(name, model.sql);
    });

  const table = (name: string) =>
    once(tables, name, async () => {
      const model = models.get(name)!;
      const file = cachedTable(paths, name, keys.nodes[name]!.key);
      const known = readWritten(file);
      const cached = known !== undefined && (await hasher.file(file)) === known.sha256;
      if (!cached) await prepare(model);
      // A step's time is its own: its inputs are steps before it.
      const started = performance.now();
      const written = cached ? known : await write(model, file);
      const durationMs = performance.now() - started;
      steps.push({ step: name, kind: "table", durationMs, rows: written.rows, cached });
      return { ...written, file };
    });

  async function write(model: Model, file: string): Promise<WrittenTable> {
    const contract = plan.contracts.get(model.name);
    const place = { system, table: model.name, file: model.file };
    try {
      if (contract) {
        const columns = await database.rows<{ column_name: string; column_type: string }>(
          `describe (${model.sql}\n)`,
        );
        checkColumns(columns, contract, place);
      }
      const label = `${system}.${model.name}`;
      return await withProgress(database, log, label, () =>
        writeTable(database, model.sql, { file, contract }),
      );
    } catch (error) {
      throw await explain(error, model);
    }
  }

  async function prepare(model: Model): Promise<void> {
    await checkModelInputs(database, model);
    for (const input of model.inputs) await ensure(input);
  }

  async function makeRaw(name: string): Promise<void> {
    const raw = keys.raws.get(name)!;
    const source = raw.source.definition.name;
    const started = performance.now();
    const landed = await landSource(raw.source, raw.directory, options);
    if (landed) {
      const durationMs = performance.now() - started;
      steps.push({ step: `source ${source}`, kind: "source", durationMs, cached: false });
    }
    checkHeader(raw, { system, source });
    try {
      await createView(name, raw.sql);
    } catch (error) {
      const file = inputFiles(raw.source, plan)[0];
      const place = { system, source, file: file && relative(plan.projectRoot, file) };
      throw explainReadError(error, place);
    }
  }

  async function explain(error: unknown, model: Model): Promise<PipelineError> {
    const explained = explainReadError(error, { system, table: model.name, file: model.file });
    if (error instanceof PipelineError || explained.details.file !== model.file) return explained;
    const damaged = await findDamagedFile(database, plan);
    if (!damaged) return explained;
    return new PipelineError({ ...explained.details, file: damaged }, { cause: error });
  }

  const createView = (name: string, sql: string) =>
    database.run(`create or replace view ${identifier(name)} as ${sql}`);

  return { table };
}

function isStored(plan: Plan, model: Model): boolean {
  return (
    model.materialized === "table" ||
    plan.contracts.has(model.name) ||
    READ_BY_PIPELINE.has(model.name)
  );
}
