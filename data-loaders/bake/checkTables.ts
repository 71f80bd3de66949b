import type { DuckDBConnection } from "@duckdb/node-api";
import type { NamedQuery } from "../../lib/queries/types.ts";
import { literal } from "../pipeline/quote.ts";
import { readRelations } from "../pipeline/readRelations.ts";

/**
 * Compares a query's `@tables` with those its statement reads: they decide what is recomputed and
 * what a reader is told.
 *
 * @param sql - The statement with literals in place of its parameters.
 * @throws Error naming both lists.
 */
export async function checkTables(
  connection: DuckDBConnection,
  query: Pick<NamedQuery, "tables">,
  sql: string,
): Promise<void> {
  const reader = await connection.runAndReadAll(
    `select json_serialize_sql(${literal(sql)})::varchar`,
  );
  const parsed = JSON.parse(String(reader.getRows()[0]![0])) as {
    readonly error_message?: string;
    readonly statements?: readonly unknown[];
  };
  if (parsed.error_message) throw new Error(`checkTables: must parse, got ${parsed.error_message}`);
  const actual = [...readRelations(parsed.statements)].sort().join(", ");
  const expected = [...query.tables].sort().join(", ");
  if (actual !== expected)
    throw new Error(
      `checkTables: the statement must read its @tables (${expected}), got (${actual})`,
    );
}
