import { newcombeDifference } from "../../lib/statistics/intervals/newcombeDifference.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";

const FIELDS = [
  resultField("month", "varchar", "month since sign-up"),
  resultField("before", "double", "before_joined ÷ before_size; null without such users"),
  resultField("after", "double", "after_joined ÷ after_size; null without such users"),
  resultField("difference", "double", "after − before; null when either is unknown"),
  resultField("low", "double", "lower limit; the three intervals hold together at 95 %"),
  resultField("high", "double", "upper limit of the same interval"),
  resultField("planted", "double", "planted_after − planted_before"),
];

/**
 * Differences between later and earlier cohorts with Newcombe's interval, widened for the number of
 * rows (Bonferroni), beside what was planted.
 *
 * @param data - Rows of `welcome_effect`.
 */
export function welcomeRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => ({ ...row, ...difference(row, 1 - 0.05 / rows.length) })),
    fields: [...rows.fields, ...FIELDS],
    methodId: "newcombe-interval",
  }));
}

function difference(row: Row, level: number) {
  const month = `month +${String(row["age"])}`;
  const [x, y] = [Number(row["afterJoined"]), Number(row["beforeJoined"])];
  const [m, n] = [Number(row["afterSize"]), Number(row["beforeSize"])];
  const [after, before] = [m > 0 ? x / m : null, n > 0 ? y / n : null];
  const planted = gap(row["plantedAfter"], row["plantedBefore"]);
  if (after === null || before === null)
    return { month, before, after, difference: null, low: null, high: null, planted };
  const [low, high] = newcombeDifference([x, y], [m, n], { level });
  return { month, before, after, difference: after - before, low, high, planted };
}

function gap(a: unknown, b: unknown): number | null {
  return typeof a === "number" && typeof b === "number" ? a - b : null;
}
