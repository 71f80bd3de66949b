import type { Period, UtcOffset, WeekStart } from "./calendar.ts";

export type RetentionSemantics = "mixpanel" | "amplitude" | "posthog";

/** How returns are counted; what is left out follows the vendor named by `semantics`. */
export interface RetentionOptions {
  /** Event that puts a user into a cohort. */
  readonly start: string;
  /** Event that counts as a return; left out: any event. */
  readonly returning?: string | undefined;
  /** Default `posthog`. */
  readonly semantics?: RetentionSemantics | undefined;
  /** Default `day`. */
  readonly period?: Period | undefined;
  /** `first-time` (default): the user's first start; `recurring`: every period with a start. */
  readonly cohorting?: "first-time" | "recurring" | undefined;
  /** Periods of the calendar, or each user's own windows from the start on. */
  readonly windows?: "calendar" | "rolling" | undefined;
  /** N-day, unbounded, or cumulative. */
  readonly mode?: "on" | "on-or-after" | "on-or-before" | undefined;
  /** What period 0 shows: the whole cohort, or those who came back within the period. */
  readonly periodZero?: "cohort-size" | "returners" | undefined;
  /** Last period shown, default 12. */
  readonly periods?: number | undefined;
  /** Custom brackets: [0, 1, 3, 7] stands for periods 0, 1–2 and 3–6. */
  readonly brackets?: ArrayLike<number> | undefined;
  /** Returns that one period must hold to count; default 1. */
  readonly minimumOccurrences?: number | undefined;
  /** Property that start and return must share; every value has a table of its own. */
  readonly breakdown?: string | undefined;
  /** Default `monday`. */
  readonly weekStart?: WeekStart | undefined;
  /** Default 0. */
  readonly utcOffset?: UtcOffset | undefined;
  /** End of the data (ms), exclusive; default just after the last event. */
  readonly observedUntil?: number | undefined;
}

/** Options with every choice made. */
export interface RetentionPlan {
  readonly start: string;
  readonly returning: string | undefined;
  readonly period: Period;
  readonly cohorting: "first-time" | "recurring";
  readonly windows: "calendar" | "rolling";
  readonly mode: "on" | "on-or-after" | "on-or-before" | "bracket";
  readonly periodZero: "cohort-size" | "returners";
  readonly columns: readonly RetentionColumn[];
  readonly minimumOccurrences: number;
  readonly breakdown: string | undefined;
  readonly weekStart: WeekStart;
  readonly utcOffset: UtcOffset;
  readonly observedUntil: number | undefined;
}

/** Periods that one column of the table covers: `from` ≤ k < `to`. */
export interface RetentionColumn {
  readonly from: number;
  /** Exclusive; null: without end (on or after). */
  readonly to: number | null;
}

/** Users of one cohort that came back in one column's periods. */
export interface RetentionCell {
  /** First day of the cohort's period, `2024-03-01`. */
  readonly cohort: string;
  /** Place in the columns, from 0. */
  readonly column: number;
  /** Users of the cohort. */
  readonly size: number;
  /** Of these, those seen to return so far. */
  readonly returned: number;
  /** False while some of the cohort's time in this column lies after the end of the data. */
  readonly complete: boolean;
}
