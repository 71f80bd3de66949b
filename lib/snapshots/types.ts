/** Column types that a snapshot may hold. Names are DuckDB's. */
export type ColumnType =
  | "boolean"
  | "smallint"
  | "integer"
  | "bigint"
  | "double"
  | `decimal(${number},${number})`
  | "varchar"
  | "date"
  | "timestamp";

/** One column as its contract states it. */
export interface ColumnContract {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Unit of measure (`USD`, `min`, `mi`, `count`); absent for keys and text. */
  readonly unit?: string;
  /** Default false: a null in a column that does not allow it fails the build. */
  readonly nullable?: boolean;
  /** Closed list of allowed values. */
  readonly values?: readonly string[];
  /** Inclusive lower and upper limits for numbers and dates (ISO text for dates). */
  readonly min?: number | string;
  readonly max?: number | string;
}

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** What a published table promises; the build fails when it is broken. */
export interface TableContract {
  readonly description: string;
  /** What one row stands for: "one order line". */
  readonly grain: string;
  readonly columns: readonly ColumnContract[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** Total order in which rows are written; makes the file reproducible. */
  readonly sortedBy: readonly string[];
  /** Date or timestamp column whose maximum is the table's as-of date. */
  readonly timeColumn?: string;
  /** Hours after the as-of date at which the table counts as stale. */
  readonly freshWithinHours?: number;
  /** Facts a reader needs to know: exclusions, figures that cannot hold together. */
  readonly notes?: readonly string[];
}

/** A published Parquet file, described. */
export interface TableSnapshot extends TableContract {
  readonly name: string;
  /** File name beside the manifest. */
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** ISO date. */
  readonly asOf: string;
  /** Hash of the SQL, loader code, parameters and inputs that made the table. */
  readonly revision: string;
  /** Names of the models and sources it was made from. */
  readonly inputs: readonly string[];
}

/** Where a system's raw rows come from. */
export interface SourceDescription {
  readonly name: string;
  readonly kind: "real" | "synthetic" | "documentation";
  readonly description: string;
  readonly licence: string;
  readonly url?: string;
  readonly version?: string;
  /** Generator parameters, when synthetic. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** One step between a raw file and a published table. */
export interface LineageStep {
  /** `source <name>` for a source, else the name of the raw table or model. */
  readonly name: string;
  readonly kind: "source" | "raw" | "model";
  /** Names of the steps it reads. */
  readonly inputs: readonly string[];
  /** Path in the repository: the model's SQL, the source's module. */
  readonly file: string;
}

/** How many rows one cleaning rule touched. */
export interface RuleCount {
  readonly step: string;
  readonly rule: string;
  readonly description: string;
  /** `flag` keeps the row, `reject` moves it to the rejects table, `repair` changes a value. */
  readonly action: "flag" | "reject" | "repair";
  readonly rowsIn: number;
  readonly rowsAffected: number;
  readonly rowsOut: number;
}

/** The manifest of one system's snapshots: `manifest.json`. No clock in it: same inputs, same bytes. */
export interface Manifest {
  readonly system: string;
  readonly title: string;
  readonly description: string;
  /** ISO date: the last date the data speaks for. */
  readonly asOf: string;
  /** First date from which the last period is incomplete, if it is. */
  readonly partialFrom?: string;
  readonly timeZone: string;
  readonly sources: readonly SourceDescription[];
  readonly rules: readonly RuleCount[];
  readonly tables: readonly TableSnapshot[];
  /** The `.duckdb` file packed from the Parquet files. */
  readonly database: { readonly file: string; readonly bytes: number; readonly sha256: string };
}

/** The last time that a step of the build really ran, and not out of the cache. */
export interface StepRun {
  readonly durationMs: number;
  /** ISO time at which that build began. */
  readonly at: string;
  readonly rows?: number;
}

/** `runs.json`: what the last build that did something took, by step. */
export interface RunTimes {
  readonly system: string;
  /** ISO time. */
  readonly finishedAt: string;
  readonly durationMs: number;
  readonly steps: Readonly<Record<string, StepRun>>;
}
