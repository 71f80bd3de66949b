import type { DuckDBConnection } from "@duckdb/node-api";
import { boundSql } from "../../lib/queries/boundSql.ts";
import { compileQuery } from "../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../lib/queries/toColumnar.ts";
import type { BakedQuery, NamedQuery } from "../../lib/queries/types.ts";
import { checkResult } from "./checkResult.ts";
import { checkTables } from "./checkTables.ts";
import { runNative } from "./runNative.ts";

/**
 * Runs a named query under its default parameters.
 *
 * @param asOf - ISO date that `@as_of` stands for.
 * @throws Error naming the file when the SQL fails, or when columns or tables are not the header's.
 */
export async function bakeQuery(
  connection: DuckDBConnection,
  query: NamedQuery,
  asOf: string,
): Promise<BakedQuery> {
  const defaults = resolveDefaults(query, asOf);
  try {
    await checkTables(connection, query, boundSql(query, defaults));
    const result = await runNative(connection, compileQuery(query, defaults));
    checkResult(query, result);
    const data = toColumnar(result);
    return { ...query, defaults, rowCount: result[0]?.values.length ?? 0, data };
  } catch (cause) {
    const file = `lib/sql/${query.system}/${query.name}.sql`;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `bakeQuery: ${file} must run with its defaults ${JSON.stringify(defaults)}, got: ${reason}`,
      { cause },
    );
  }
}
