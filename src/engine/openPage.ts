import { compileQuery } from "../../lib/queries/compileQuery.ts";
import type { BakedPage, BakedQuery, ParameterValues } from "../../lib/queries/types.ts";
import type { ResultColumns } from "./arrowColumns.ts";
import { bakedColumns } from "./bakedColumns.ts";
import { describeResult, listTables } from "./describeResult.ts";
import { fromNames, fromTemplate, type FreeSql } from "./freeSql.ts";
import { LiveQueries, type Answer } from "./liveQueries.ts";
import { areDefaults, readValues } from "./readValues.ts";
import { resultByColumn, resultRows } from "./resultRows.ts";
import { Status } from "./status.ts";
import type { EngineLimits, Page, PageFiles, PartialValues, QueryOptions } from "./types.ts";
import { countValues } from "./verifyBaked.ts";
import { whenIdle } from "./whenIdle.ts";

/** Beyond 2 GB browsers end a tab on small machines rather than let a query fail. */
const LIMITS: EngineLimits = { milliseconds: 30_000, megabytes: 2000 };

/**
 * Opens a page's data: its baked results now, the engine once something else is asked.
 *
 * Downloads only the baked file. See `Page` for what it can do.
 *
 * @param limits - What one query may take, default 30 s and 2,000 MB.
 */
export async function openPage(
  files: PageFiles,
  limits: Partial<EngineLimits> = {},
): Promise<Page> {
  const baked = (await files.baked.json()) as BakedPage;
  const status = createStatus(baked);
  const live = new LiveQueries(baked, files, status, { ...LIMITS, ...limits });

  async function named(name: string, given?: PartialValues, options: QueryOptions = {}) {
    const { owner = name } = options;
    const query = findQuery(baked, name);
    const values = readValues(query, given);
    if (areDefaults(query, values)) {
      live.release(owner);
      return bakedAnswer(baked, query, values, live);
    }
    const { result, provenance } = await live.ask(query, values, owner);
    return { result: withHeader(result, query), provenance };
  }

  async function free(sql: FreeSql, owner: unknown) {
    const { result, provenance } = await live.ask(sql, sql.values, owner);
    return resultRows(result, provenance);
  }

  return {
    system: baked.system,
    asOf: baked.asOf,
    ...(baked.partialFrom === undefined ? {} : { partialFrom: baked.partialFrom }),
    title: baked.title,
    timeZone: baked.timeZone,
    sources: baked.sources,
    tables: listTables(baked),
    status,
    defaults: (name) => findQuery(baked, name).defaults,
    query: async (...request) => {
      const { result, provenance } = await named(...request);
      return resultRows(result, provenance);
    },
    columns: async (...request) => {
      const { result, provenance } = await named(...request);
      return resultByColumn(result, provenance);
    },
    run: async (sql, values = {}, { owner } = {}) => free(fromNames(sql, values), owner),
    // One template is one place in the page: run again, it replaces what it asked before.
    sql: async (strings, ...values) => free(fromTemplate(strings, values), strings),
    id: (identifier) => ({ identifier }),
    start: () => live.start(),
    startWhenIdle: () => whenIdle(() => void live.start().catch(() => undefined)),
  };
}

function createStatus(baked: BakedPage): Status {
  return new Status({
    state: "idle",
    bytesLoaded: 0,
    bytesTotal: baked.engine.bytes + baked.database.bytes,
    message: "The query engine starts when a filter changes",
    verified: 0,
    total: Object.values(baked.queries).reduce((sum, query) => sum + countValues(query), 0),
    mismatches: [],
  });
}

function findQuery(baked: BakedPage, name: string): BakedQuery {
  if (Object.hasOwn(baked.queries, name)) return baked.queries[name]!;
  const known = Object.keys(baked.queries).join(", ") || "no queries";
  throw new RangeError(`query: the page has ${known}, got ${name}`);
}

function bakedAnswer(
  baked: BakedPage,
  query: BakedQuery,
  values: ParameterValues,
  live: LiveQueries,
): Answer {
  const { sql } = compileQuery(query, values);
  const rerun = () => live.rerun(query, values);
  const facts = { sql, rowCount: query.rowCount, elapsedMs: 0, source: "baked", rerun } as const;
  const provenance = Object.defineProperty(
    describeResult(baked, query, values, facts),
    "verified",
    {
      // Read late: the check runs after the result was handed out.
      get: () => live.isVerified(query.name),
      enumerable: true,
    },
  );
  return { result: bakedColumns(query), provenance };
}

/** Units and descriptions of the query's header, and the types it states. */
function withHeader(result: ResultColumns, query: BakedQuery): ResultColumns {
  const fields = result.fields.map((field) => ({
    ...field,
    ...query.columns.find(({ name }) => name === field.name),
  }));
  return { ...result, fields };
}
