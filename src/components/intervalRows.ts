import { wilsonInterval } from "../../lib/statistics/intervals/wilsonInterval.ts";
import type { CardData, LiveRows } from "./liveRows.ts";
import { derivedRows } from "./derivedRows.ts";

/**
 * Rows with the 95 % Wilson interval of a share in the columns `low` and `high`.
 *
 * @param columns - Keys of the columns that count successes and trials.
 */
export function intervalRows(
  data: CardData,
  columns: { readonly successes: string; readonly trials: string },
): LiveRows {
  return derivedRows(data, (rows) => ({
    methodId: "wilson-interval",
    rows: rows.map((row) => {
      const found = wilsonInterval(Number(row[columns.successes]), Number(row[columns.trials]));
      const [low, high] = found.interval ?? [null, null];
      return { ...row, low, high };
    }),
    fields: [
      ...rows.fields,
      {
        key: "low",
        name: "low",
        type: "double",
        description: "lower limit of Wilson's 95 % interval",
      },
      {
        key: "high",
        name: "high",
        type: "double",
        description: "upper limit of Wilson's 95 % interval",
      },
    ],
  }));
}
