import { oneSampleTTest } from "../../lib/statistics/tests/oneSampleTTest.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField(
    "low",
    "double",
    "lower limit of the mean; all intervals of the table hold together at 95 %",
  ),
  resultField("high", "double", "upper limit of the mean"),
  resultField("compared", "bigint", "means with an interval", "count"),
];

interface Columns {
  /** Keys of the number of values, their mean and standard deviation. */
  readonly n: string;
  readonly mean: string;
  readonly sd: string;
}

/**
 * Rows with Student's interval of a mean; with k means each has level 1 − 0.05/k (Bonferroni), for
 * the largest of many looks large by chance alone. Null for fewer than two values.
 */
export function meanIntervalRows(data: CardData, { n, mean, sd }: Columns): LiveRows {
  return derivedRows(data, (rows) => {
    const compared = rows.filter((row) => Number(row[n]) >= 2).length;
    const level = 1 - 0.05 / Math.max(1, compared);
    return {
      rows: rows.map((row) => {
        const sample = {
          n: Number(row[n]),
          mean: Number(row[mean]),
          variance: Number(row[sd]) ** 2,
        };
        const [low, high] = oneSampleTTest(sample, { level }).interval ?? [null, null];
        return { ...row, low, high, compared };
      }),
      fields: [...rows.fields, ...FIELDS],
      methodId: "one-sample-t-test",
    };
  });
}
