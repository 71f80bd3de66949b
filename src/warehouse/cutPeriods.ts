import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from "d3";
import type { Row } from "../engine/types.ts";
import { toDate } from "../format/toDate.ts";
import { nounFor } from "../format/nounFor.ts";

const WHOLE: Readonly<Record<string, CountableTimeInterval>> = {
  year: utcYear,
  quarter: utcMonth.every(3) as CountableTimeInterval,
  month: utcMonth,
};

/**
 * Names the periods of which the data hold a part only, so that nobody compares them as if they
 * were whole: "; 2023 (184 days), 2025 (181 days) are not whole". Weeks are cut at months anyway.
 *
 * @param rows - Periods with `label`, `periodStart` and `days`.
 * @param level - year, quarter, month, week or day.
 */
export function cutPeriods(rows: readonly Row[], level: string): string {
  const interval = WHOLE[level];
  if (!interval) return "";
  const cut = rows.filter((row) => {
    const start = interval.floor(toDate(row["periodStart"])!);
    return Number(row["days"]) < utcDay.count(start, interval.offset(start, 1));
  });
  if (cut.length === 0) return "";
  const names = cut.map((row) => `${String(row["label"])} (${String(row["days"])} days)`);
  return `; ${names.join(", ")} ${nounFor(cut.length, "is", "are")} not whole`;
}
