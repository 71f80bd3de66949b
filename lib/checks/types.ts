/** What a check looks at. */
export const CHECK_KINDS = [
  "schema",
  "completeness",
  "uniqueness",
  "values",
  "range",
  "reference",
  "consistency",
  "freshness",
  "statistics",
] as const;

/** What a finding means: a note, a fault, or the end of the build. */
export const SEVERITIES = ["warn", "error", "block"] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];
export type Severity = (typeof SEVERITIES)[number];

/** One executable check: a statement that returns the rows at fault, none when all is well. */
export interface Check {
  /** `<table>.<file name>`. */
  readonly id: string;
  readonly table: string;
  readonly title: string;
  readonly kind: CheckKind;
  readonly severity: Severity;
  readonly expectation: string;
  /** What the owner of the table would ask on a finding. */
  readonly question: string;
  readonly sql: string;
}

/**
 * `pass` without rows; with rows `warn` or, for graver checks, `fail`; `broken` when the statement
 * itself cannot run, because a table or column it names is not there.
 */
export type CheckStatus = "pass" | "warn" | "fail" | "broken";

/** What came of one check. */
export interface CheckOutcome {
  readonly status: CheckStatus;
  /** Rows at fault; null when the check is broken. */
  readonly rowsFound: number | null;
  /** The engine's message when the check is broken. */
  readonly message: string | null;
}
