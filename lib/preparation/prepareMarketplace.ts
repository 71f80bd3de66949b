import { marketplacePlans } from "./marketplacePlans.ts";
import { prepareTable, type PreparationStep } from "./prepareTable.ts";
import type { Cell } from "./fillNulls.ts";

/** What became of one table. */
export interface PreparedLog {
  readonly table: string;
  readonly rows: number;
  readonly columnsRead: number;
  readonly columnsMade: number;
  readonly log: readonly PreparationStep[];
}

/**
 * Prepares the marketplace's eight tables and says what was done.
 *
 * @param read - Answers a statement by column, names in camel case.
 */
export async function prepareMarketplace(
  read: (sql: string) => Promise<Readonly<Record<string, readonly Cell[]>>>,
): Promise<PreparedLog[]> {
  const logs: PreparedLog[] = [];
  for (const { table, sql, plan } of marketplacePlans) {
    const columns = await read(sql);
    const prepared = prepareTable(columns, plan);
    logs.push({
      table,
      rows: Object.values(columns)[0]?.length ?? 0,
      columnsRead: Object.keys(columns).length,
      columnsMade: Object.keys(prepared.columns).length,
      log: prepared.log,
    });
  }
  return logs;
}
