import { PipelineError } from "../pipeline/PipelineError.ts";
import type { CheckResult } from "./runChecks.ts";

const SHOWN_ROWS = 5;

/**
 * Ends the build when a blocking check found rows, or could not run.
 *
 * @throws PipelineError naming every such check, its rows and what to do.
 */
export function requireNoBlocks(system: string, results: readonly CheckResult[]): void {
  const faults = results
    .filter(({ check, status }) => check.severity === "block" && status !== "pass")
    .map(({ check, rowsFound, message, sample }) => ({
      system,
      table: check.table,
      rule: `check ${check.id} blocks the build: ${check.expectation.replace(/\.$/, "")}`,
      ...(message !== null && { value: message }),
      ...(rowsFound !== null && { count: rowsFound }),
      rows: sample.slice(0, SHOWN_ROWS).map((row) => JSON.parse(row) as Record<string, unknown>),
      advice: `${check.question} Correct the source or its cleaning rule, or lower @severity in lib/checks/${system}/${check.id.replace(".", "/")}.sql`,
    }));
  if (faults.length > 0) throw new PipelineError(faults);
}
