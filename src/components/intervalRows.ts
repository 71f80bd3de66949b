import { wilsonInterval } from "../../lib/statistics/intervals/wilsonInterval.ts";
import type { CardData, LiveRows } from "./liveRows.ts";
import { derivedRows } from "./derivedRows.ts";

export interface IntervalColumns {
  /** Keys of the columns that count successes and trials. */
  readonly successes: string;
  readonly trials: string;
  /**
   * How many shares are compared: `"rows"`, or the key of a column that says so. With k of them each
   * interval has level 1 − 0.05/k (Bonferroni), so that all hold together at 95 %.
   */
  readonly together?: string;
}

/** Rows with the 95 % Wilson interval of a share in the columns `low` and `high`. */
export function intervalRows(data: CardData, columns: IntervalColumns): LiveRows {
  const { successes, trials, together } = columns;
  const words = together === undefined ? "" : "; the intervals of all compared hold together";
  return derivedRows(data, (rows) => ({
    methodId: "wilson-interval",
    rows: rows.map((row) => {
      const k = together === "rows" ? rows.length : together ? Number(row[together]) : 1;
      const level = 1 - 0.05 / Math.max(1, k);
      const found = wilsonInterval(Number(row[successes]), Number(row[trials]), { level });
      const [low, high] = found.interval ?? [null, null];
      return { ...row, low, high };
    }),
    fields: [
      ...rows.fields,
      {
        key: "low",
        name: "low",
        type: "double",
        description: `lower limit of Wilson's 95 % interval${words}`,
      },
      {
        key: "high",
        name: "high",
        type: "double",
        description: `upper limit of Wilson's 95 % interval${words}`,
      },
    ],
  }));
}
