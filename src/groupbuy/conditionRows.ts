import { fisherInterval } from "../../lib/statistics/descriptive/correlationFinding.ts";
import {
  spearmanCorrelation,
  spearmanKind,
} from "../../lib/statistics/descriptive/spearmanCorrelation.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";

const FIELDS = [
  resultField("deals", "varchar", "deals compared with each other"),
  resultField("goal", "bigint", "their goal; null for deals of all goals together", "count"),
  resultField("rho", "double", "rank correlation of discount and success; null when undefined"),
  resultField(
    "low",
    "double",
    "lower limit of the 95 % interval, simultaneous for all rows (Bonferroni)",
  ),
  resultField("high", "double", "upper limit of the same interval"),
  resultField("n", "bigint", "deals", "count"),
  resultField("reason", "varchar", "why it is undefined; null when it is not"),
];

/** What all intervals hold together. */
const LEVEL = 0.95;

/**
 * How discount and success of deals go together: over all goals, and among deals of the same goal.
 *
 * @param data - Rows of `deal_outcomes`.
 */
export function conditionRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const goals = [...new Set(rows.map((row) => Number(row["memberGoal"])))].sort((a, b) => a - b);
    const sets = [
      { deals: "all goals", goal: null, rows },
      ...goals.map((goal) => ({
        ...{ deals: `goal of ${goal}`, goal },
        rows: rows.filter((row) => row["memberGoal"] === goal),
      })),
    ];
    const found = rows.length > 0 ? sets.map(correlate) : [];
    return {
      rows: withIntervals(found),
      fields: FIELDS,
      methodId: "spearman-correlation",
    };
  });
}

interface DealSet {
  readonly deals: string;
  readonly goal: number | null;
  readonly rows: readonly Row[];
}

/** A set's correlation; `hasInterval` where four deals differ enough for one. */
function correlate({ deals, goal, rows }: DealSet) {
  const values = (key: string) => rows.map((row) => Number(row[key]));
  const found = spearmanCorrelation(values("discount"), values("success"));
  return {
    ...{ deals, goal, n: rows.length, hasInterval: found.interval !== undefined },
    rho: found.estimate ?? null,
    reason: found.status === "ok" ? null : found.reason,
  };
}

/** Rows with intervals that hold together: those that have one share the error (Bonferroni). */
function withIntervals(found: readonly ReturnType<typeof correlate>[]): Row[] {
  const made = found.filter(({ hasInterval }) => hasInterval).length;
  const level = 1 - (1 - LEVEL) / Math.max(1, made);
  return found.map(({ hasInterval, ...row }) => {
    const { rho, n } = row;
    const isPerfect = rho !== null && Math.abs(rho) === 1;
    if (!hasInterval || rho === null || isPerfect)
      return { ...row, low: hasInterval ? rho : null, high: hasInterval ? rho : null };
    const [low, high] = fisherInterval(rho, spearmanKind.zError(rho, n), level, "two-sided");
    return { ...row, low, high };
  });
}
