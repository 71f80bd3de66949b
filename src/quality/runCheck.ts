import { checkStatus } from "../../lib/checks/checkStatus.ts";
import type { CheckOutcome, Severity } from "../../lib/checks/types.ts";
import type { Page, Rows } from "../engine/types.ts";

/** What came of a check that was run in this browser. */
export interface LiveOutcome extends CheckOutcome {
  /** Rows at fault; absent when the check cannot run. */
  readonly rows?: Rows;
}

/**
 * Runs a check's statement in the engine of a page.
 *
 * @throws Error when the engine cannot start; a statement that cannot run is an outcome.
 */
export async function runCheck(
  page: Page,
  { id, sql, severity }: { readonly id: string; readonly sql: string; readonly severity: Severity },
): Promise<LiveOutcome> {
  await page.start();
  try {
    const rows = await page.run(sql, {}, { owner: id });
    return {
      status: checkStatus(severity, rows.length),
      rowsFound: rows.length,
      message: null,
      rows,
    };
  } catch (error) {
    return { status: "broken", rowsFound: null, message: (error as Error).message };
  }
}
