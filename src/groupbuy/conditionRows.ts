import { spearmanCorrelation } from "../../lib/statistics/descriptive/spearmanCorrelation.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";

const FIELDS = [
  resultField("deals", "varchar", "deals compared with each other"),
  resultField("goal", "bigint", "their goal; null for deals of all goals together", "count"),
  resultField("rho", "double", "rank correlation of discount and success; null when undefined"),
  resultField("low", "double", "lower limit of the 95 % interval"),
  resultField("high", "double", "upper limit of the 95 % interval"),
  resultField("n", "bigint", "deals", "count"),
  resultField("reason", "varchar", "why it is undefined; null when it is not"),
];

/**
 * How discount and success of deals go together: over all deals, and among deals of the same goal.
 *
 * @param data - Rows of `deal_outcomes`.
 */
export function conditionRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const goals = [...new Set(rows.map((row) => Number(row["memberGoal"])))].sort((a, b) => a - b);
    const within = goals.map((goal) =>
      correlate(
        `goal of ${goal}`,
        goal,
        rows.filter((row) => row["memberGoal"] === goal),
      ),
    );
    return {
      rows: rows.length > 0 ? [correlate("all deals", null, rows), ...within] : [],
      fields: FIELDS,
      methodId: "spearman-correlation",
    };
  });
}

function correlate(deals: string, goal: number | null, rows: readonly Row[]) {
  const values = (key: string) => rows.map((row) => Number(row[key]));
  const found = spearmanCorrelation(values("discount"), values("success"));
  const [low, high] = found.interval ?? [null, null];
  return {
    deals,
    goal,
    rho: found.estimate ?? null,
    low,
    high,
    n: rows.length,
    reason: found.status === "ok" ? null : found.reason,
  };
}
