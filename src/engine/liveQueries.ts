import { compileQuery } from "../../lib/queries/compileQuery.ts";
import type {
  BakedPage,
  BakedQuery,
  CompiledQuery,
  NamedQuery,
  ParameterValues,
} from "../../lib/queries/types.ts";
import { arrowColumns, type ResultColumns } from "./arrowColumns.ts";
import { describeResult } from "./describeResult.ts";
import { EngineHost } from "./engineHost.ts";
import { EngineUnavailable } from "./engineUnavailable.ts";
import { QueryError } from "./queryError.ts";
import { RequestQueue } from "./requestQueue.ts";
import { ResultCache } from "./resultCache.ts";
import { resultRows } from "./resultRows.ts";
import type { Status } from "./status.ts";
import type { EngineLimits, Mismatch, PageFiles, Provenance, Rows } from "./types.ts";
import { countValues, verifyBaked } from "./verifyBaked.ts";

export type AskedQuery = Pick<NamedQuery, "sql" | "parameters"> & Partial<NamedQuery>;

export interface Answer {
  readonly result: ResultColumns;
  readonly provenance: Provenance;
}

interface TimedResult extends ResultColumns {
  readonly elapsedMs: number;
}

/** What a page asks of the running engine: its queries, and the check of its baked results. */
export class LiveQueries {
  readonly #baked: BakedPage;
  readonly #status: Status;
  readonly #host: EngineHost;
  readonly #queue = new RequestQueue<TimedResult>();
  readonly #cache = new ResultCache<TimedResult>();
  readonly #verified = new Map<string, boolean>();
  #verifying = false;
  #reruns = 0;

  constructor(baked: BakedPage, files: PageFiles, status: Status, limits: EngineLimits) {
    const onReady = () => void this.#verifyAll();
    this.#baked = baked;
    this.#status = status;
    this.#host = new EngineHost({ baked, files, status, limits, onReady });
  }

  async start(): Promise<void> {
    await this.#host.start();
  }

  /** Whether the engine gave the baked result again; undefined: not checked yet. */
  isVerified(name: string): boolean | undefined {
    return this.#verified.get(name);
  }

  /** The owner's answer came from the baked store: what it waited for ends. */
  release(owner: unknown): void {
    this.#queue.release(owner);
  }

  /**
   * @param owner - A newer question of the same owner cancels the older.
   * @throws QueryError, EngineUnavailable, or an `AbortError` for a superseded question.
   */
  async ask(query: AskedQuery, values: ParameterValues, owner: unknown): Promise<Answer> {
    const compiled = compileQuery(query, values);
    const result = await this.#answer(query, compiled, owner).catch((cause: unknown) =>
      fail(cause, this.#describe(query, values, compiled.sql), query.name),
    );
    return { result, provenance: this.#describe(query, values, compiled.sql, result) };
  }

  /** Runs a query once more, past every kept result. */
  async rerun(query: AskedQuery, values: ParameterValues): Promise<Rows> {
    const compiled = compileQuery(query, values);
    const run = (signal: AbortSignal) => this.#run(compiled, signal);
    const key = `rerun ${++this.#reruns}`;
    const result = await this.#queue
      .request({ key, run })
      .catch((cause: unknown) =>
        fail(cause, this.#describe(query, values, compiled.sql), query.name),
      );
    return resultRows(result, this.#describe(query, values, compiled.sql, result));
  }

  /** Only named queries are kept: free SQL may read tables that the reader changes. */
  async #answer(query: AskedQuery, compiled: CompiledQuery, owner: unknown): Promise<TimedResult> {
    const key = `${query.name ?? ""} ${JSON.stringify(compiled)}`;
    const run = (signal: AbortSignal) => this.#run(compiled, signal);
    const isQuick = () => this.#host.isQuick(compiled);
    if (query.name === undefined) return this.#queue.request({ key, owner, run });
    const kept = this.#cache.get(key);
    if (kept) this.#queue.release(owner);
    const result = kept ?? (await this.#queue.request({ key, owner, run, isQuick }));
    this.#cache.set(key, result);
    return result;
  }

  async #run(query: CompiledQuery, signal: AbortSignal): Promise<TimedResult> {
    await this.#host.start();
    const answer = await this.#host.run(query, signal);
    return { ...arrowColumns(answer), elapsedMs: answer.elapsedMs };
  }

  #describe(query: AskedQuery, values: ParameterValues, sql: string, result?: TimedResult) {
    const { rowCount = 0, elapsedMs = 0 } = result ?? {};
    const rerun = () => this.rerun(query, values);
    const facts = { sql, rowCount, elapsedMs, source: "engine", rerun } as const;
    return describeResult(this.#baked, query, values, facts);
  }

  /** Recomputes what was baked, giving way to the reader's own queries. */
  async #verifyAll(): Promise<void> {
    if (this.#verifying) return;
    this.#verifying = true;
    for (const query of Object.values(this.#baked.queries)) {
      if (this.#verified.has(query.name)) continue;
      const mismatches = await this.#verify(query);
      if (!mismatches) break;
      this.#verified.set(query.name, mismatches.length === 0);
      const wrong = mismatches.reduce((sum, { cells }) => sum + cells, 0);
      this.#status.update({
        verified: this.#status.current.verified + countValues(query) - wrong,
        mismatches: [...this.#status.current.mismatches, ...mismatches],
      });
    }
    this.#verifying = false;
  }

  /** Undefined when the engine went away meanwhile. */
  async #verify(query: BakedQuery): Promise<readonly Mismatch[] | undefined> {
    const compiled = compileQuery(query, query.defaults);
    const run = (signal: AbortSignal) => this.#run(compiled, signal);
    try {
      const key = `verify ${query.name}`;
      return verifyBaked(query, await this.#queue.request({ key, background: true, run }));
    } catch (error) {
      if (error instanceof EngineUnavailable) return undefined;
      const message = `${query.name}: ${String(error)}`;
      return [{ query: query.name, cells: countValues(query), message }];
    }
  }
}

function fail(cause: unknown, provenance: Provenance, name = "query"): never {
  if (!(cause instanceof Error) || cause instanceof EngineUnavailable) throw cause;
  if (cause.name === "AbortError") throw cause;
  throw new QueryError(`${name}: ${cause.message}`, provenance, cause);
}
