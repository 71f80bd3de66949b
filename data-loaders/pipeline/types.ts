import type { SourceDescription } from "../../lib/snapshots/types.ts";

/** Parameters of a build: seed, scale, as-of date. Every one is part of the cache key. */
export type BuildParameters = Readonly<Record<string, string | number>>;

/** Where messages and progress go; stderr in the command line, collected in tests. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** Shown only when the work lasts more than a second. `total` absent: unknown. */
  progress(label: string, done: number, total?: number): void;
}

interface LandContext {
  readonly parameters: BuildParameters;
  /** Empty folder to write the raw files to. */
  readonly directory: string;
  readonly log: Log;
}

/** A raw relation: a view over files, under the name models refer to (`raw_orders`). */
export interface RawTable {
  readonly name: string;
  /** `select` over the landed or original files; `readCsv`, `readNdjson`, `readParquet` write it. */
  readonly sql: string;
  /** Header line that every one of these CSV files must have, checked before they are read. */
  readonly header?: { readonly files: readonly string[]; readonly columns: readonly string[] };
}

/**
 * One source of raw rows: `data-loaders/sources/<system>/<name>.ts`, default export.
 *
 * It is landed once per content key: the hash of its input files, its parameters and its code
 * (the module and everything it imports).
 */
export interface SourceDefinition {
  readonly name: string;
  describe(parameters: BuildParameters): SourceDescription;
  /** Names of the build parameters that the source depends on. */
  readonly parameters?: readonly string[];
  /** Files whose content decides whether to land again. */
  inputs(parameters: BuildParameters): readonly string[];
  /**
   * True when the rows come from outside the repository (an HTTP API): it is then landed in every
   * build, and the content of what was landed is its key.
   */
  live?(parameters: BuildParameters): boolean;
  /** Writes raw files into `directory`. Absent when the input files are read in place. */
  land?(context: LandContext): Promise<void>;
  /**
   * Raw relations over the landed folder. Reading errors name file, line and value.
   */
  tables(directory: string, parameters: BuildParameters): readonly RawTable[];
}

/** One analytic system: `data-loaders/systems/<name>.ts`, default export. */
export interface SystemDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly timeZone: string;
  /** Systems whose snapshots this one reads: built before it, in a build of both. */
  readonly needs?: readonly string[];
  /** Defaults; the command line may override them (`--scale 200`). */
  readonly parameters: BuildParameters;
}
