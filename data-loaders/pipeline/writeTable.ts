import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TableContract } from "../../lib/snapshots/types.ts";
import { hashFile } from "./createHasher.ts";
import type { Database } from "./openDatabase.ts";
import { identifier, identifiers, literal } from "./quote.ts";

/** DuckDB's vector size × 60: large enough to compress, small enough to skip. */
const ROW_GROUP_SIZE = 122_880;

/** What is known of a written table; kept beside it. */
export interface WrittenTable {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** ISO date of the newest row, when the contract names a time column. */
  readonly asOf: string | null;
}

/**
 * Runs a statement into a Parquet file: zstd, fixed row groups, in the contract's order.
 *
 * The same rows give the same bytes with any number of threads. A table without a contract is
 * internal: it keeps the order of its statement and is compressed lightly.
 */
export async function writeTable(
  database: Database,
  sql: string,
  options: { file: string; contract: TableContract | undefined },
): Promise<WrittenTable> {
  const { file, contract } = options;
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  const statement = contract
    ? `select ${identifiers(contract.columns.map(({ name }) => name))} from (\n${sql}\n)
       order by ${rowOrder(contract)
         .map((name) => `${identifier(name)} asc nulls last`)
         .join(", ")}`
    : sql;
  await database.run(
    `copy (\n${statement}\n) to ${literal(temporary)}
     (format parquet, compression ${contract ? "zstd" : "lz4_raw"}, row_group_size ${ROW_GROUP_SIZE})`,
  );
  const written = await measure(database, temporary, contract);
  renameSync(temporary, file);
  writeFileSync(noteFile(file), JSON.stringify(written));
  return written;
}

/** What was noted when a table was written, or undefined when it was not, or not completely. */
export function readWritten(file: string): WrittenTable | undefined {
  try {
    const written = JSON.parse(readFileSync(noteFile(file), "utf8")) as WrittenTable;
    return statSync(file).size === written.bytes ? written : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The total order of a table's rows: its `sortedBy`, then the rest of its primary key, or every
 * other column when it has none. Rows that are equal in all of these are equal.
 */
export function rowOrder(contract: TableContract): string[] {
  const rest = contract.primaryKey.length
    ? contract.primaryKey
    : contract.columns.map(({ name }) => name);
  return [...new Set([...contract.sortedBy, ...rest])];
}

async function measure(
  database: Database,
  file: string,
  contract: TableContract | undefined,
): Promise<WrittenTable> {
  const asOf = contract?.timeColumn
    ? `max(${identifier(contract.timeColumn)})::date::varchar`
    : "null";
  const [row] = await database.rows<{ rows: number; as_of: string | null }>(
    `select count(*)::double as rows, ${asOf} as as_of from read_parquet(${literal(file)})`,
  );
  return {
    rows: row!.rows,
    bytes: statSync(file).size,
    sha256: await hashFile(file),
    asOf: row!.as_of,
  };
}

function noteFile(file: string): string {
  return `${file}.json`;
}
