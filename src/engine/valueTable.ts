import { replaceParameters } from "../../lib/queries/replaceParameters.ts";
import type { CompiledQuery } from "../../lib/queries/types.ts";

/** Holds the bound values of prepared statements in one row, as text. */
const NAME = "openbook_values";
const COLUMNS = 40;
const columns = Array.from({ length: COLUMNS }, (_, index) => `p${index + 1}`);

/**
 * Statements that make the table, once a session.
 *
 * It has held null, the empty text and the last text of all: the planner trusts what it knows of a
 * column, and a prepared statement outlives the values it was planned with.
 */
export const createValueTable: readonly string[] = [
  `create temp table ${NAME} as from (values ${["null", "''", "chr(1114109)"]
    .map((text) => `(${columns.map(() => `${text}::varchar`).join(", ")})`)
    .join(", ")}) as seen(${columns.join(", ")})`,
  `delete from ${NAME} where p1 is not null`,
];

export interface ValueTable {
  /** Takes `values` as `$1`, `$2`, …. */
  readonly update: string;
  readonly values: readonly (string | null)[];
  /** Takes no values, so that DuckDB plans it once: statements with placeholders are planned anew. */
  readonly sql: string;
}

/** Whether a reader's own statement may change what the table holds. */
export const mayChangeValues = (sql: string): boolean => sql.toLowerCase().includes(NAME);

/** Whether the table can hold the values: there are some, and not too many. */
export function fitsValueTable({ values }: CompiledQuery): boolean {
  return values.length > 0 && values.length <= COLUMNS;
}

/** A compiled query in two steps, or undefined when the table cannot hold its values. */
export function valueTable(query: CompiledQuery): ValueTable | undefined {
  if (!fitsValueTable(query)) return undefined;
  const count = query.values.length;
  const changes = columns.slice(0, count).map((name, index) => `${name} = $${index + 1}`);
  return {
    update: `update ${NAME} set ${changes.join(", ")}`,
    values: query.values.map((value) => (value === null ? null : String(value))),
    sql: replaceParameters(query.sql, (position) => `(select p${position} from ${NAME})`),
  };
}
