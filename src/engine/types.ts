import type { ParameterValue, ParameterValues, RowPages } from "../../lib/queries/types.ts";
import type { LineageStep } from "../../lib/snapshots/types.ts";

/** What the engine needs of Framework's `FileAttachment`: pages write the literal call. */
export interface FileReference {
  readonly href: string;
  json(): Promise<unknown>;
}

export interface PageFiles {
  /** `FileAttachment("/data/<system>/baked/<page>.json")`. */
  readonly baked: FileReference;
  /** `FileAttachment("/data/<system>/<system>.duckdb")`. */
  readonly database: FileReference;
  /** DuckDB's own files: `duckdb-eh.wasm` and `duckdb-browser-eh.worker.js`. */
  readonly engine: { readonly wasm: FileReference; readonly worker: FileReference };
}

/** One column of a result. */
export interface ResultField {
  /** Key in the row objects: camelCase. */
  readonly key: string;
  /** Name in SQL: snake_case. */
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
  readonly description?: string;
}

/** A table that a result was computed from. */
export interface ProvenanceTable {
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
  /** ISO date. */
  readonly asOf: string;
  readonly grain: string;
  readonly notes?: readonly string[];
  /** The table counts as stale this many hours after its as-of date. */
  readonly freshWithinHours?: number;
  /** What the table was made from; empty when the build did not say. */
  readonly inputs?: readonly string[];
}

/** Where a result comes from. */
export interface Provenance {
  /** Name of the named query, absent for free SQL. */
  readonly query?: string;
  readonly question?: string;
  readonly system: string;
  /** SQL as run, with placeholders. */
  readonly sql: string;
  /** SQL with its values in place, ready to be copied. */
  readonly boundSql: string;
  readonly parameters: ParameterValues;
  readonly tables: readonly ProvenanceTable[];
  /** ISO date. */
  readonly asOf: string;
  readonly rowCount: number;
  /** Time in the engine; 0 for baked results. */
  readonly elapsedMs: number;
  readonly source: "baked" | "engine";
  /** Whether the engine recomputed the same baked result; absent: not yet checked. */
  readonly verified?: boolean | undefined;
  /** Id of the method, when a statistic was computed from the rows. */
  readonly methodId?: string;
  /** True when the rows were computed in the browser from those that the SQL returns. */
  readonly derived?: boolean;
  /** Keys of the columns that the page computed; the others are the query's own. */
  readonly computed?: readonly string[];
  /** Every step from the system's raw files to its tables. */
  readonly lineage?: readonly LineageStep[];
  /** Pages that a row of the system leads to. */
  readonly rowPages?: readonly RowPages[];
  /** Runs the query again in the engine, whatever is kept; absent where no engine can. */
  readonly rerun?: (() => Promise<Rows>) | undefined;
}

export type CellValue = string | number | bigint | boolean | Date | null | readonly CellValue[];
export type Row = Readonly<Record<string, CellValue>>;

/**
 * A result: an array of row objects with camelCase keys.
 *
 * Dates and timestamps are `Date` (UTC), BIGINT is a number when safe, null stays null.
 */
export type Rows<R = Row> = R[] & {
  /** Keys of the row objects, in order (what `Inputs.table` and d3 expect). */
  readonly columns: string[];
  readonly fields: readonly ResultField[];
  readonly provenance: Provenance;
};

/** A result by column: numbers as `Float64Array` when the column has no nulls. */
export interface Columns {
  readonly data: Readonly<Record<string, ArrayLike<CellValue>>>;
  readonly fields: readonly ResultField[];
  readonly rowCount: number;
  readonly provenance: Provenance;
}

/** A baked number that the engine does not reproduce. */
export interface Mismatch {
  readonly query: string;
  readonly column?: string;
  /** From 0. */
  readonly row?: number;
  readonly expected?: CellValue;
  readonly actual?: CellValue;
  /** How many cells differ. */
  readonly cells: number;
  readonly message: string;
}

/** What the engine is doing, as one value. */
export interface EngineState {
  readonly state: "idle" | "starting" | "ready" | "failed";
  /** Engine and database together. */
  readonly bytesLoaded: number;
  readonly bytesTotal: number;
  /** A plain sentence for the reader. */
  readonly message: string;
  /** Baked values (cells) that the engine recomputed with equal results, out of `total`. */
  readonly verified: number;
  readonly total: number;
  readonly mismatches: readonly Mismatch[];
}

/** Observable state: dispatches `change`; `states()` is a generator cell for Framework. */
export interface EngineStatus extends EventTarget {
  readonly current: EngineState;
  /** Yields the current state, then each new one. */
  states(): AsyncGenerator<EngineState, void>;
}

/** What one query may take before it is stopped and the engine starts afresh. */
export interface EngineLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export interface QueryOptions {
  /** A newer request of the same owner cancels the older; default: the query's name. */
  readonly owner?: string;
}

/** A page's access to its data: baked results at once, the engine when something else is asked. */
export interface Page {
  readonly system: string;
  /** ISO date. */
  readonly asOf: string;
  /** ISO date from which the last period is incomplete. */
  readonly partialFrom?: string;
  /** Of the system. */
  readonly title: string;
  readonly timeZone: string;
  readonly sources: readonly {
    name: string;
    kind: "real" | "synthetic" | "documentation";
    licence: string;
    url?: string;
    version?: string;
  }[];
  readonly tables: readonly ProvenanceTable[];
  readonly status: EngineStatus;
  /** Default values of a named query; `@as_of` resolved. */
  defaults(name: string): ParameterValues;
  /**
   * Runs a named query. Values equal to the defaults give the baked result without the engine;
   * names the query does not have are ignored when `undefined`, refused otherwise.
   */
  query(name: string, values?: PartialValues, options?: QueryOptions): Promise<Rows>;
  /** The same by column, typed arrays where possible: for large results. */
  columns(name: string, values?: PartialValues, options?: QueryOptions): Promise<Columns>;
  /** Free SQL with `$name` parameters. */
  run(
    sql: string,
    values?: Readonly<Record<string, TemplateValue>>,
    options?: QueryOptions,
  ): Promise<Rows>;
  /** Tagged template: interpolations are bound, arrays expand, `id()` quotes identifiers. */
  sql(strings: TemplateStringsArray, ...values: TemplateValue[]): Promise<Rows>;
  /** Marks an interpolation of `sql` as an identifier. */
  id(name: string): Identifier;
  /** Starts the engine, or tries again after a failure. Resolves when it is ready. */
  start(): Promise<void>;
  /** Starts it when the page is idle on a fast, unmetered connection. */
  startWhenIdle(): void;
}

export type PartialValues = Readonly<Record<string, ParameterValue | Date | undefined>>;

export interface Identifier {
  readonly identifier: string;
}

export type TemplateValue =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly (string | number | boolean | Date)[]
  | Identifier;
