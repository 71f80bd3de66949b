import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { copyTables } from "../../checks/copyTables.ts";
import { loadChecks } from "../../checks/loadChecks.ts";
import { loadDefects } from "../../checks/loadDefects.ts";
import { plantDefects } from "../../checks/plantDefects.ts";
import { requireNoBlocks } from "../../checks/requireNoBlocks.ts";
import { runChecks, type CheckResult } from "../../checks/runChecks.ts";
import { openDatabase, type Database } from "../../pipeline/openDatabase.ts";
import { identifier, literal } from "../../pipeline/quote.ts";
import type { Log } from "../../pipeline/types.ts";
import { checkRows } from "./checkRows.ts";
import type { landedColumns } from "./landedColumns.ts";

interface Landing {
  /** Parquet files of the published tables. */
  readonly tables: readonly string[];
  readonly directory: string;
  readonly log: Log;
}

/**
 * Runs every check on the published tables and on their spoilt copy; lands results and copy.
 *
 * @throws PipelineError when a blocking check finds rows in the published tables.
 */
export async function landChecks({ tables, directory, log }: Landing): Promise<void> {
  const checks = loadChecks("shop");
  const write = (name: keyof typeof landedColumns | "timings", rows: readonly object[]) =>
    writeFileSync(
      join(directory, `${name}.ndjson`),
      rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    );
  const clean = await within(directory, async (database) => {
    await copyTables(database, tables, "view");
    write("checks", await checkRows(database, checks, tables));
    return runChecks(database, checks);
  });
  requireNoBlocks("shop", clean);
  log.progress("shop checks", 1, 2);
  const { dirty, planted } = await within(directory, async (database) => {
    await copyTables(database, tables, "table");
    const planted = await plantDefects(database, loadDefects("shop"));
    await saveTables(database, tables, directory);
    return { planted, dirty: await runChecks(database, checks) };
  });
  log.progress("shop checks", 2, 2);
  const outcomes = { clean, dirty };
  write("results", Object.entries(outcomes).flatMap(resultRows));
  write("findings", Object.entries(outcomes).flatMap(findingRows));
  write("timings", Object.entries(outcomes).flatMap(timingRows));
  write(
    "defects",
    planted.map(({ id, title, table, kind, rows, sql }) => {
      return { defect: id, title, table_name: table, kind, rows_touched: rows, sql };
    }),
  );
  write(
    "defect_checks",
    planted.flatMap(({ id, foundBy }) => foundBy.map((check) => ({ defect: id, check_id: check }))),
  );
}

async function within<T>(directory: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ temporary: `${directory}.spill` });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function saveTables(database: Database, tables: readonly string[], directory: string) {
  for (const file of tables) {
    const name = identifier(basename(file, ".parquet"));
    await database.run(`copy ${name} to ${literal(join(directory, basename(file)))}`);
  }
}

function resultRows([snapshot, results]: [string, readonly CheckResult[]]) {
  return results.map(({ check, status, rowsFound, message }) => {
    return { snapshot, check_id: check.id, status, rows_found: rowsFound, message };
  });
}

function findingRows([snapshot, results]: [string, readonly CheckResult[]]) {
  return results.flatMap(({ check, sample }) =>
    sample.map((row, index) => {
      return { snapshot, check_id: check.id, row_number: index + 1, row_text: row };
    }),
  );
}

/** Beside the tables, never in one: times differ from build to build. */
function timingRows([snapshot, results]: [string, readonly CheckResult[]]) {
  return results.map(({ check, durationMs }) => ({ snapshot, check_id: check.id, durationMs }));
}
