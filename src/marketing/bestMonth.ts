import { greatest } from "d3";
import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

const best = (rows: Rows) => greatest(rows, (row) => Number(row["roi"] ?? -Infinity))!;

/**
 * The month with the highest ROI, as a title; of one month alone only its ROI.
 *
 * @param rows - Of all channels by month.
 */
export function bestMonthTitle(rows: Rows): string {
  const { month = null, roi = null } = best(rows);
  const isCompared = rows.filter((row) => row["roi"] !== null).length > 1;
  return isCompared
    ? `ROI is highest in ${formatValue(month, "month")}`
    : `${formatValue(month, "month")} alone: a ROI of ${formatValue(roi, "percent")}`;
}

/** The same as a sentence. */
export function bestMonthWords(_: Row, n: NumberWriter, rows: Rows): unknown[] {
  const row = best(rows);
  const [month, roi] = [() => n(row["month"], "month"), () => n(row["roi"], "percent")];
  if (rows.filter((row) => row["roi"] !== null).length > 1)
    return ["The best month is ", month(), " with ", roi(), "."];
  return ["Only ", month(), " has a ROI, ", roi(), "."];
}
