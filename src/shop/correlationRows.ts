import { spearmanCorrelation } from "../../lib/statistics/descriptive/spearmanCorrelation.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("rho", "double", "rank correlation, from −1 to 1; null when undefined"),
  resultField("low", "double", "lower limit of the 95 % interval"),
  resultField("high", "double", "upper limit of the 95 % interval"),
  resultField("p", "double", "p-value against no association"),
  resultField("n", "bigint", "pairs", "count"),
  resultField("reason", "varchar", "why it is undefined; null when it is not"),
];

/**
 * One row with Spearman's rank correlation of two columns: how far they rise together, in a straight
 * line or not.
 */
export function correlationRows(
  data: CardData,
  columns: { readonly x: string; readonly y: string },
): LiveRows {
  return derivedRows(data, (rows) => {
    const values = (key: string) => rows.map((row) => Number(row[key]));
    const found = spearmanCorrelation(values(columns.x), values(columns.y));
    const [low, high] = found.interval ?? [null, null];
    const row = {
      rho: found.estimate ?? null,
      low,
      high,
      p: found.p ?? null,
      n: rows.length,
      reason: found.status === "ok" ? null : found.reason,
    };
    return { rows: [row], fields: FIELDS, methodId: "spearman-correlation" };
  });
}
