import type { Build } from "./build.ts";
import { checkModelInputs } from "./checkModelInputs.ts";
import { checkColumns } from "./checkTable.ts";
import { explainReadError } from "./explainReadError.ts";
import { findDamagedFile } from "./findDamagedFile.ts";
import type { Database } from "./openDatabase.ts";
import { openRaw } from "./openRaw.ts";
import type { Model } from "./parseModel.ts";
import { cachedTable } from "./paths.ts";
import { PipelineError } from "./PipelineError.ts";
import { identifier, literal } from "./quote.ts";
import { withProgress } from "./withProgress.ts";
import { readWritten, writeTable, type WrittenTable } from "./writeTable.ts";

/** Models that the pipeline itself reads; always written, never only a view. */
const READ_BY_PIPELINE = new Set(["rule_counts", "calendar_facts"]);

/** Makes the raw tables and models of one build on demand: what nothing needs is never made. */
export class Relations {
  readonly #build: Build;
  readonly #database: Database;
  readonly #models: ReadonlyMap<string, Model>;
  readonly #made = new Map<string, Promise<void>>();
  readonly #tables = new Map<string, Promise<WrittenTable & { file: string }>>();

  constructor(build: Build, database: Database) {
    this.#build = build;
    this.#database = database;
    this.#models = new Map(build.plan.models.map((model) => [model.name, model]));
  }

  /** The Parquet file of a model, written unless the cache holds it under its key. */
  table(name: string): Promise<WrittenTable & { file: string }> {
    return once(this.#tables, name, () => this.#makeTable(this.#models.get(name)!));
  }

  async #makeTable(model: Model): Promise<WrittenTable & { file: string }> {
    const { paths, keys, hasher, steps } = this.#build;
    const file = cachedTable(paths, model.name, keys.nodes[model.name]!.key);
    const known = readWritten(file);
    const cached = known !== undefined && (await hasher.file(file)) === known.sha256;
    if (!cached) await this.#prepare(model);
    // A step's time is its own: its inputs are steps before it.
    const started = performance.now();
    const written = cached ? known : await this.#write(model, file);
    const durationMs = performance.now() - started;
    steps.push({ step: model.name, kind: "table", durationMs, rows: written.rows, cached });
    return { ...written, file };
  }

  async #write(model: Model, file: string): Promise<WrittenTable> {
    const { plan, log } = this.#build;
    const contract = plan.contracts.get(model.name);
    const place = { system: plan.system.name, table: model.name, file: model.file };
    try {
      if (contract) {
        const columns = await this.#database.rows<{ column_name: string; column_type: string }>(
          `describe (${model.sql}\n)`,
        );
        checkColumns(columns, contract, place);
      }
      return await withProgress(this.#database, log, `${plan.system.name}.${model.name}`, () =>
        writeTable(this.#database, model.sql, { file, contract }),
      );
    } catch (error) {
      throw await this.#explain(error, model);
    }
  }

  async #prepare(model: Model): Promise<void> {
    await checkModelInputs(this.#database, model);
    for (const input of model.inputs) await once(this.#made, input, () => this.#make(input));
  }

  async #make(name: string): Promise<void> {
    const { plan, keys } = this.#build;
    const model = this.#models.get(name);
    if (!model) return openRaw(this.#build, this.#database, keys.raws.get(name)!);
    const isStored =
      model.materialized === "table" || plan.contracts.has(name) || READ_BY_PIPELINE.has(name);
    if (!isStored) await this.#prepare(model);
    const sql = isStored
      ? `from read_parquet(${literal((await this.table(name)).file)})`
      : model.sql;
    try {
      await this.#database.run(`create or replace view ${identifier(name)} as ${sql}`);
    } catch (error) {
      throw await this.#explain(error, model);
    }
  }

  async #explain(error: unknown, model: Model): Promise<PipelineError> {
    const { plan } = this.#build;
    const place = { system: plan.system.name, table: model.name, file: model.file };
    const explained = explainReadError(error, place);
    if (error instanceof PipelineError || explained.details.file !== model.file) return explained;
    const damaged = await findDamagedFile(this.#database, plan);
    if (!damaged) return explained;
    return new PipelineError({ ...explained.details, file: damaged }, { cause: error });
  }
}

function once<T>(memory: Map<string, Promise<T>>, name: string, make: () => Promise<T>) {
  const promise = memory.get(name) ?? make();
  memory.set(name, promise);
  return promise;
}
