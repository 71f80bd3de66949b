import { checkStatus } from "../../lib/checks/checkStatus.ts";
import type { Check, CheckOutcome } from "../../lib/checks/types.ts";
import type { Database } from "../pipeline/openDatabase.ts";

/** What came of one check, with the first rows at fault. */
export interface CheckResult extends CheckOutcome {
  readonly check: Check;
  /** Rows at fault as JSON text, at most `SAMPLE_ROWS`. */
  readonly sample: readonly string[];
  readonly durationMs: number;
}

/** How many rows at fault are kept of each check. */
const SAMPLE_ROWS = 20;

/** Runs checks one after the other. A statement that cannot run is an outcome, not an error. */
export async function runChecks(
  database: Database,
  checks: readonly Check[],
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const started = performance.now();
    const outcome = await runCheck(database, check);
    results.push({ check, ...outcome, durationMs: performance.now() - started });
  }
  return results;
}

async function runCheck(database: Database, { sql, severity }: Check) {
  try {
    const [found] = await database.rows<{ found: number }>(
      `select count(*)::double as found from (${sql})`,
    );
    const rowsFound = found!.found;
    const rows = rowsFound > 0 ? await database.rows(`${sql}\nlimit ${SAMPLE_ROWS}`) : [];
    const sample = rows.map((row) => JSON.stringify(row));
    return { status: checkStatus(severity, rowsFound), rowsFound, message: null, sample };
  } catch (error) {
    const [message] = (error as Error).message.split("\n");
    return { status: "broken" as const, rowsFound: null, message: message!, sample: [] };
  }
}
