import { compileQuery } from "../../lib/queries/compileQuery.ts";
import type {
  BakedPage,
  BakedQuery,
  CompiledQuery,
  ParameterValues,
} from "../../lib/queries/types.ts";
import { arrowColumns, type ResultColumns } from "./arrowColumns.ts";
import { bakedColumns } from "./bakedColumns.ts";
import { createCache } from "./createCache.ts";
import { createQueue } from "./createQueue.ts";
import { createStatus } from "./createStatus.ts";
import { describeResult, listTables } from "./describeResult.ts";
import { engineHost } from "./engineHost.ts";
import { EngineUnavailable } from "./engineUnavailable.ts";
import { fromNames, fromTemplate, type FreeSql } from "./freeSql.ts";
import { QueryError } from "./queryError.ts";
import { areDefaults, readValues } from "./readValues.ts";
import { resultByColumn, resultRows } from "./resultRows.ts";
import type { Page, PageFiles, PartialValues, Provenance, QueryOptions } from "./types.ts";
import { verifyBaked } from "./verifyBaked.ts";
import { whenIdle } from "./whenIdle.ts";

type Asked = Pick<BakedQuery, "sql" | "parameters"> & Partial<BakedQuery>;

interface Timed extends ResultColumns {
  readonly elapsedMs: number;
}

/**
 * Opens a page's data: its baked results now, the engine once something else is asked.
 *
 * Downloads only the baked file. See `Page` for what it can do.
 *
 * @param options - `limitMs`: how long a query may take, default 30,000.
 */
export async function openPage(
  files: PageFiles,
  options: { readonly limitMs?: number } = {},
): Promise<Page> {
  const baked = (await files.baked.json()) as BakedPage;
  const queries = Object.values(baked.queries);
  const verified = new Map<string, boolean>();
  const status = createStatus({
    state: "idle",
    bytesLoaded: 0,
    bytesTotal: baked.engine.bytes + baked.database.bytes,
    message: "The query engine starts when a filter changes",
    verified: 0,
    total: queries.length,
    mismatches: [],
  });
  const host = engineHost({ files, baked, status, onReady: () => void verifyAll(), ...options });
  const queue = createQueue<Timed>();
  const cache = createCache<Timed>();

  function find(name: string): BakedQuery {
    const query = Object.hasOwn(baked.queries, name) ? baked.queries[name] : undefined;
    if (query) return query;
    const known = Object.keys(baked.queries).join(", ");
    throw new RangeError(`query: the page has ${known || "no queries"}, got ${name}`);
  }

  async function runTimed(query: CompiledQuery, signal: AbortSignal): Promise<Timed> {
    await host.start();
    const started = performance.now();
    const result = arrowColumns(await host.run(query, signal));
    return { ...result, elapsedMs: performance.now() - started };
  }

  /** Result from cache or engine; errors carry the SQL. */
  async function ask(query: Asked, values: ParameterValues, owner: unknown) {
    const compiled = compileQuery(query, values);
    const key = JSON.stringify(compiled);
    const keep = query.name !== undefined;
    const kept = keep ? cache.get(key) : undefined;
    const run = (signal: AbortSignal) => runTimed(compiled, signal);
    const request = { key: keep ? key : `free ${key}`, owner, run };
    const result =
      kept ?? (await queue.request(request).catch((cause: unknown) => fail(query, values, cause)));
    if (keep) cache.set(key, result);
    const { rowCount, elapsedMs } = result;
    const facts = { sql: compiled.sql, rowCount, elapsedMs, source: "engine" } as const;
    return { result, provenance: describeResult(baked, query, values, facts) };
  }

  function fail(query: Asked, values: ParameterValues, cause: unknown): never {
    if (!(cause instanceof Error) || cause instanceof EngineUnavailable) throw cause;
    if (cause.name === "AbortError") throw cause;
    const compiled = compileQuery(query, values);
    const facts = { sql: compiled.sql, rowCount: 0, elapsedMs: 0, source: "engine" } as const;
    const provenance = describeResult(baked, query, values, facts);
    throw new QueryError(`${query.name ?? "query"}: ${cause.message}`, provenance, cause);
  }

  async function named(name: string, given?: PartialValues, { owner = name }: QueryOptions = {}) {
    const query = find(name);
    const values = readValues(query, given);
    if (!areDefaults(query, values)) {
      const { result, provenance } = await ask(query, values, owner);
      return { result: withHeader(result, query), provenance };
    }
    queue.release(owner);
    const facts = { sql: compileQuery(query, values).sql, rowCount: query.rowCount } as const;
    const provenance: Provenance = {
      ...describeResult(baked, query, values, { ...facts, elapsedMs: 0, source: "baked" }),
      get verified() {
        return verified.get(name);
      },
    };
    return { result: bakedColumns(query), provenance };
  }

  async function free(sql: FreeSql, owner: unknown) {
    const { result, provenance } = await ask(sql, sql.values, owner);
    return resultRows(result, provenance);
  }

  /** Recomputes what was baked, giving way to the reader's own queries. */
  async function verifyAll(): Promise<void> {
    for (const query of queries) {
      if (verified.has(query.name)) continue;
      const compiled = compileQuery(query, query.defaults);
      const key = `verify ${query.name}`;
      const run = (signal: AbortSignal) => runTimed(compiled, signal);
      const mismatches = await queue.request({ key, background: true, run }).then(
        (result) => verifyBaked(query, result),
        (error: unknown) => [{ query: query.name, message: `${query.name}: ${String(error)}` }],
      );
      if (status.current.state !== "ready" && mismatches.length > 0) return;
      verified.set(query.name, mismatches.length === 0);
      status.update({
        verified: [...verified.values()].filter(Boolean).length,
        mismatches: [...status.current.mismatches, ...mismatches],
      });
    }
  }

  return {
    system: baked.system,
    asOf: baked.asOf,
    ...(baked.partialFrom === undefined ? {} : { partialFrom: baked.partialFrom }),
    timeZone: baked.timeZone,
    sources: baked.sources,
    tables: listTables(baked),
    status,
    defaults: (name) => find(name).defaults,
    query: async (...request) => {
      const { result, provenance } = await named(...request);
      return resultRows(result, provenance);
    },
    columns: async (...request) => {
      const { result, provenance } = await named(...request);
      return resultByColumn(result, provenance);
    },
    run: async (sql, values = {}, { owner } = {}) => free(fromNames(sql, values), owner),
    sql: async (strings, ...values) => free(fromTemplate(strings, values), strings),
    id: (identifier) => ({ identifier }),
    start: async () => void (await host.start()),
    startWhenIdle: () => whenIdle(() => void host.start().catch(() => undefined)),
  };
}

/** Units and descriptions of the query's header, and the types it states. */
function withHeader(result: ResultColumns, query: BakedQuery): ResultColumns {
  const fields = result.fields.map((field) => ({
    ...field,
    ...query.columns.find(({ name }) => name === field.name),
  }));
  return { ...result, fields };
}
