import type { CheckStatus, Severity } from "./types.ts";

/** What a number of rows at fault means under a severity. */
export function checkStatus(severity: Severity, rowsFound: number): CheckStatus {
  if (rowsFound === 0) return "pass";
  return severity === "warn" ? "warn" : "fail";
}
