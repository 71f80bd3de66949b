import { basename } from "node:path";
import type { Check } from "../../../lib/checks/types.ts";
import type { Database } from "../../pipeline/openDatabase.ts";
import { identifier } from "../../pipeline/quote.ts";

/** One row per check, with the rows of the tables that its statement names. */
export async function checkRows(
  database: Database,
  checks: readonly Check[],
  tables: readonly string[],
): Promise<object[]> {
  const sizes = new Map<string, number>();
  for (const file of tables) {
    const name = basename(file, ".parquet");
    const [row] = await database.rows<{ size: number }>(
      `select count(*)::double as size from ${identifier(name)}`,
    );
    sizes.set(name, row!.size);
  }
  return checks.map(({ id, table, title, kind, severity, expectation, question, sql }) => {
    const words = new Set(sql.match(/\w+/g));
    const read = [...sizes].filter(([name]) => words.has(name));
    const rows = read.reduce((sum, [, size]) => sum + size, 0);
    const told = { title, kind, severity, expectation, question, sql };
    return { check_id: id, table_name: table, ...told, rows_read: rows };
  });
}
