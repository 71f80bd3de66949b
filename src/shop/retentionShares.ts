import { summarizeRetention, type RetentionTable } from "../../lib/cohorts/summarizeRetention.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import type { Rows } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import { resultField } from "../components/resultField.ts";

const SHARES = [
  resultField("share", "double", "returned ÷ size; null while the month is not over"),
  resultField("low", "double", "lower limit of Wilson's 95 % interval"),
  resultField("high", "double", "upper limit of Wilson's 95 % interval"),
];
const METHOD = "retention-summary";

/** The cells of a cohort table with share and interval; cells that are not over stay blank. */
export function retentionShares(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const table = summarize(rows);
    const cells = table?.cohorts.flatMap((cohort) => cohort.cells) ?? [];
    return {
      rows: rows.map((row, index) => {
        const { share = null, low = null, high = null } = cells[index] ?? {};
        return { ...row, share, low, high };
      }),
      fields: [...rows.fields, ...SHARES],
      methodId: METHOD,
    };
  });
}

/** Retention by age over all cohorts old enough, one row per age from 1 on. */
export function retentionByAge(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: (summarize(rows)?.overall ?? [])
      .filter(({ column, cohorts }) => column > 0 && cohorts > 0)
      .map(({ column, cohorts, size, returned, share, low, high }) => {
        return { age: column, cohorts, size, returned, share, low, high };
      }),
    fields: [
      resultField("age", "bigint", "calendar months since the first order", "months"),
      resultField("cohorts", "bigint", "cohorts old enough", "count"),
      resultField("size", "bigint", "their customers", "count"),
      resultField("returned", "bigint", "of these, with an order in the month", "count"),
      ...SHARES,
    ],
    methodId: METHOD,
  }));
}

/** Cells in the rows' order: cohort by cohort, age by age. */
function summarize(rows: Rows): RetentionTable | undefined {
  const found = summarizeRetention(
    rows.map((row) => ({
      cohort: isoDate(row["cohort"]),
      column: Number(row["age"]),
      size: Number(row["size"]),
      returned: Number(row["returned"]),
      complete: row["isComplete"] === true,
    })),
  );
  return found.status === "ok" ? found : undefined;
}
