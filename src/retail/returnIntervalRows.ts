import { wilsonInterval } from "../../lib/statistics/intervals/wilsonInterval.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField(
    "low",
    "double",
    "lower limit of return_share; all products' intervals hold together at 95 %",
  ),
  resultField("high", "double", "upper limit of return_share"),
  resultField(
    "standing",
    "varchar",
    "above, below or not told apart from the share over all products",
  ),
];

/**
 * Products with Wilson's interval of the share of their lines that take back. With k products
 * compared each has level 1 − 0.05/k (Bonferroni).
 */
export function returnIntervalRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => {
      const level = 1 - 0.05 / Math.max(1, Number(row["products"]));
      const found = wilsonInterval(Number(row["returnLines"]), Number(row["lines"]), { level });
      const [low, high] = found.interval ?? [null, null];
      const all = Number(row["allReturnShare"]);
      const standing =
        low !== null && low > all
          ? "above"
          : high !== null && high < all
            ? "below"
            : "not told apart";
      return { ...row, low, high, standing };
    }),
    fields: [...rows.fields, ...FIELDS],
    methodId: "wilson-interval",
  }));
}
