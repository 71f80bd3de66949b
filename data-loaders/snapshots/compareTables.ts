import type { TableSnapshot } from "../../lib/snapshots/types.ts";
import type { Database, Row } from "../pipeline/openDatabase.ts";
import { identifier, literal } from "../pipeline/quote.ts";

const SHOWN_ROWS = 5;

/** How a packed table differs from its Parquet file. */
export interface Difference {
  readonly rule: string;
  readonly value?: string;
  readonly count?: number;
  readonly rows?: Row[];
}

/**
 * Compares a table of an attached database with its Parquet file: number of rows, then every value
 * of every row, in file order.
 */
export async function compareTables(
  database: Database,
  catalog: string,
  parquet: string,
  { name, columns }: TableSnapshot,
): Promise<Difference | undefined> {
  const packed = `${identifier(catalog)}.${identifier(name)}`;
  const file = `read_parquet(${literal(parquet)})`;
  const [counts] = await database.rows<{ packed: number; file: number }>(
    `select (select count(*) from ${packed})::double as packed,
      (select count(*) from ${file})::double as file`,
  );
  if (counts!.packed !== counts!.file)
    return {
      rule: `the packed table must have the ${counts!.file} rows of its Parquet file`,
      value: String(counts!.packed),
    };
  const differs = columns
    .map((column) => identifier(column.name))
    .map((column) => `a.${column} is distinct from b.${column}`)
    .join(" or ");
  const different = `from ${packed} a positional join ${file} b where ${differs}`;
  const [found] = await database.rows<{ count: number }>(
    `select count(*)::double as count ${different}`,
  );
  if (found!.count === 0) return undefined;
  const rows = await database.rows(`select a.* ${different} limit ${SHOWN_ROWS}`);
  const rule = "the packed table must have the values of its Parquet file, in its order";
  return { rule, count: found!.count, rows };
}
