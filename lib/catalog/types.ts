import type { ColumnType, LineageStep, SourceDescription, RuleCount } from "../snapshots/types.ts";
import type { QueryColumn, QueryParameter } from "../queries/types.ts";

/** How a metric's value is written. */
export type MetricFormat =
  "integer" | "number" | "coefficient" | "usd" | "usdCents" | "percent" | "minutes";

/** What a file `lib/metrics/<system>/<id>.ts` declares: a number that the organisation agrees on. */
export interface Metric {
  readonly title: string;
  /** What is counted and what is not, in one or two sentences. */
  readonly definition: string;
  /** TeX. */
  readonly formula: string;
  /** The named query that owns it, and the column of its first row. */
  readonly query: string;
  readonly column: string;
  readonly format: MetricFormat;
  /** Which direction is good; absent when neither is. */
  readonly better?: "up" | "down";
}

/** A page file: one page, or one for each row of a query. */
export interface CatalogPage {
  /** Address; of several pages their pattern: `/shop/product/[product]`. */
  readonly path: string;
  /** Only of several pages: how many, and the address of the first. */
  readonly places?: { readonly count: number; readonly first?: string };
}

/** A metric with what its owner query and the pages say of it. */
export interface CatalogMetric extends Metric {
  readonly system: string;
  readonly id: string;
  readonly unit?: string;
  /** Meaning of the column, from the query's header. */
  readonly description: string;
  /** The formula as MathML. */
  readonly formulaMathml: string;
  /** Value under the query's defaults. */
  readonly value: number | null;
  readonly asOf: string;
  /** Those that ask for the owner query. */
  readonly pages: readonly CatalogPage[];
  readonly file: string;
}

export interface CatalogQuery {
  readonly system: string;
  readonly name: string;
  readonly question: string;
  readonly grain: string;
  readonly tables: readonly string[];
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly QueryColumn[];
  /** Laid out for reading. */
  readonly sql: string;
  /** Rows under the defaults. */
  readonly rowCount: number;
  readonly pages: readonly CatalogPage[];
  /** Ids of metrics that it owns. */
  readonly metrics: readonly string[];
}

/** What the rows of a column hold. */
export interface ColumnProfile {
  readonly nulls: number;
  readonly distinct: number;
  /** As text; null when every row is null. */
  readonly min: string | null;
  readonly max: string | null;
  /** Counts of up to 20 equal steps from min to max, or of the most frequent values. */
  readonly distribution: readonly { readonly label: string; readonly count: number }[];
}

export interface CatalogColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly unit?: string;
  readonly nullable: boolean;
  /** Role among the keys: `primary key`, `→ dim_date.date`. */
  readonly key?: string;
  readonly limits?: string;
  readonly profile: ColumnProfile;
}

export interface CatalogTable {
  readonly system: string;
  readonly name: string;
  readonly description: string;
  readonly grain: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly asOf: string;
  readonly freshWithinHours?: number;
  readonly sortedBy: readonly string[];
  readonly notes: readonly string[];
  readonly inputs: readonly string[];
  readonly columns: readonly CatalogColumn[];
  /** Names of queries that read it. */
  readonly queries: readonly string[];
  /** What made the profiles: run it on the table to get them again. */
  readonly profileSql: string;
}

export interface CatalogSystem {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: string;
  readonly timeZone: string;
  readonly sources: readonly SourceDescription[];
  readonly rules: readonly RuleCount[];
  readonly database: { readonly bytes: number; readonly sha256: string };
}

/** A node of the lineage from raw files to pages. */
export interface LineageNode {
  /** `<system>/<kind>/<name>`; pages have no system. */
  readonly id: string;
  readonly kind: "file" | LineageStep["kind"] | "snapshot" | "query" | "page";
  readonly name: string;
  readonly system: string;
  readonly inputs: readonly string[];
  readonly description?: string;
  /** Path in the repository. */
  readonly file?: string;
  /** Of a page. */
  readonly page?: CatalogPage;
  /** Of a raw table: what each of its files holds one value of. */
  readonly partitionedBy?: string;
}

/** A table as a build had it: what a later build is compared with. */
export interface StateTable {
  readonly system: string;
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
  readonly asOf: string;
  /** Name → type. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a build published, without a clock: equal builds have equal states. */
export interface BuildState {
  readonly tables: readonly StateTable[];
  readonly metrics: readonly (Pick<CatalogMetric, "system" | "id" | "title" | "format"> & {
    readonly value: number | null;
  })[];
}

/** A headline number before and after. */
export interface MetricChange extends Pick<CatalogMetric, "system" | "id" | "title" | "format"> {
  readonly kind: "added" | "removed" | "changed";
  readonly before: number | null;
  readonly after: number | null;
}

export interface TableChange {
  readonly system: string;
  readonly name: string;
  readonly kind: "added" | "removed" | "changed";
  readonly rowsBefore: number | null;
  readonly rowsAfter: number | null;
  readonly asOfBefore: string | null;
  readonly asOfAfter: string | null;
  /** One clause per change of the columns: "price_usd: double → decimal(10,2)". */
  readonly schema: readonly string[];
}

/** What the changes page shows. */
export type BuildChanges =
  | { readonly status: "first" }
  | {
      readonly status: "compared";
      /** Where the earlier state came from, in words. */
      readonly comparedWith: string;
      readonly tables: readonly TableChange[];
      readonly metrics: readonly MetricChange[];
      readonly unchangedTables: number;
      readonly unchangedMetrics: number;
    };
