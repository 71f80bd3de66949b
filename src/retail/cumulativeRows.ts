import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { oneSampleTTest } from "../../lib/statistics/tests/oneSampleTTest.ts";

const FIELDS = [
  resultField(
    "worth",
    "double",
    "revenue per customer up to the month; null while the month is not over",
  ),
  resultField("worthLow", "double", "lower limit of Student's 95 % interval"),
  resultField("worthHigh", "double", "upper limit of Student's 95 % interval"),
  resultField(
    "monthRevenue",
    "double",
    "revenue of the month per customer of the cohort; null while the month is not over",
  ),
];

/** The cells of `cohort_cells` with what a customer has brought so far; unfinished months stay blank. */
export function cumulativeRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => {
      const isOver = row["isComplete"] === true;
      const n = Number(row["size"]);
      const mean = Number(row["cumulative"]);
      const sample = { n, mean, variance: Number(row["sdCumulative"]) ** 2 };
      const interval = isOver ? oneSampleTTest(sample).interval : undefined;
      const [worthLow, worthHigh] = interval ?? [null, null];
      const monthRevenue = isOver ? row["meanRevenue"]! : null;
      return { ...row, worth: isOver ? mean : null, worthLow, worthHigh, monthRevenue };
    }),
    fields: [...rows.fields, ...FIELDS],
    methodId: "one-sample-t-test",
  }));
}
