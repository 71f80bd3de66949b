import type { LineageStep } from "../snapshots/types.ts";

/** Types a query parameter may have; `[]` marks a list. */
export type ParameterType =
  "integer" | "double" | "varchar" | "date" | "boolean" | "integer[]" | "varchar[]";

/** A value for a parameter. Dates travel as ISO text (`2001-06-30`). `null` means "no limit". */
export type ParameterValue =
  string | number | boolean | null | readonly string[] | readonly number[];

export type ParameterValues = Readonly<Record<string, ParameterValue>>;

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Literal default, or the text `@as_of` for the system's as-of date. */
  readonly default: ParameterValue;
  readonly description: string;
}

export interface QueryColumn {
  readonly name: string;
  readonly type: string;
  readonly unit?: string;
  readonly description: string;
}

/** A named query: `lib/sql/<system>/<name>.sql`, header parsed. */
export interface NamedQuery {
  readonly system: string;
  readonly name: string;
  readonly question: string;
  readonly grain: string;
  readonly tables: readonly string[];
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly QueryColumn[];
  /** The statement without its header. */
  readonly sql: string;
}

/** SQL with positional placeholders and the values to bind. */
export interface CompiledQuery {
  readonly sql: string;
  readonly values: readonly (string | number | boolean | null)[];
}

/** Column-wise result as JSON: dates and timestamps as ISO text, undefined values as null. */
export type ColumnarData = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

/** A named query with the result it has under its default parameters. */
export interface BakedQuery extends NamedQuery {
  /** Defaults with `@as_of` resolved. */
  readonly defaults: ParameterValues;
  readonly rowCount: number;
  readonly data: ColumnarData;
}

/** What a page needs of a table to tell where a number comes from. */
export interface BakedTable {
  readonly sha256: string;
  readonly rows: number;
  readonly asOf: string;
  readonly grain: string;
  /** What a reader needs to know of the table, from its contract. */
  readonly notes?: readonly string[];
  /** The table counts as stale this many hours after its as-of date. */
  readonly freshWithinHours?: number;
  /** Names of the models and raw tables it was made from. */
  readonly inputs?: readonly string[];
}

/** Pages made one for each value of a column: where a row with that column leads to. */
export interface RowPages {
  readonly column: string;
  /** What the value names: "product". */
  readonly label: string;
  /** Start of their addresses: `/shop/product/`. */
  readonly folder: string;
}

/** One page's baked results: `pages/data/<system>/baked/<page>.json`. */
export interface BakedPage {
  readonly system: string;
  readonly page: string;
  readonly asOf: string;
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
  readonly database: { readonly bytes: number; readonly sha256: string };
  /** The engine's WASM file: size for its progress, hash to tell a damaged one. */
  readonly engine: { readonly bytes: number; readonly sha256: string };
  readonly tables: Readonly<Record<string, BakedTable>>;
  /** How the tables came about, from the raw files on. */
  readonly lineage?: readonly LineageStep[];
  readonly rowPages?: readonly RowPages[];
  readonly queries: Readonly<Record<string, BakedQuery>>;
}
