import { associationLift } from "../../lib/cohorts/associationLift.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField(
    "low",
    "double",
    "lower limit of lift; the intervals of all pairs hold together at 95 %",
  ),
  resultField("high", "double", "upper limit of lift"),
  resultField("standing", "varchar", "above chance, below chance, or not told apart from it"),
];

/**
 * Rules of `basket_rules` with the interval of their lift. With m pairs that could have been found
 * each has level 1 − 0.05/m (Bonferroni).
 */
export function ruleIntervalRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => {
      const level = 1 - 0.05 / Math.max(1, Number(row["pairs"]));
      const counts = {
        together: Number(row["together"]),
        first: Number(row["productBaskets"]),
        second: Number(row["partnerBaskets"]),
        baskets: Number(row["baskets"]),
      };
      const [low, high] = associationLift(counts, { level }).interval ?? [null, null];
      return { ...row, low, high, standing: standingOf(low, high) };
    }),
    fields: [...rows.fields, ...FIELDS],
    methodId: "association-lift",
  }));
}

function standingOf(low: number | null, high: number | null): string {
  if (low !== null && low > 1) return "above chance";
  if (high !== null && high < 1) return "below chance";
  return "not told apart";
}
