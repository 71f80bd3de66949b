import { compareWindows } from "../../lib/commerce/compareWindows.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { formatValue } from "../format/formatValue.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("window", "varchar", "first and last hour of the window (UTC)"),
  resultField("low", "double", "lower limit of mean_share; all windows hold together at 95 %"),
  resultField("high", "double", "upper limit of mean_share"),
  resultField("p", "double", "paired t-test against the best window, adjusted by Holm"),
  resultField("standing", "varchar", "best, not told apart from it, or behind it at 5 %"),
];

/** The windows of `activity_windows` with interval, adjusted p-value and standing. */
export function windowRows(data: CardData): LiveRows {
  const number = (value: unknown) => (value === null ? null : Number(value));
  return derivedRows(data, (rows) => {
    const found = compareWindows(
      rows.map((row) => ({
        days: Number(row["days"]),
        meanShare: Number(row["meanShare"]),
        varianceShare: number(row["varianceShare"]),
        meanGap: Number(row["meanGap"]),
        varianceGap: number(row["varianceGap"]),
        isBest: row["isBest"] === true,
      })),
    );
    const hours = (start: unknown, end: unknown) =>
      `${formatValue(start, "hour")}–${formatValue(end, "hour")}`;
    return {
      rows: rows.map((row, index) => ({
        ...row,
        window: hours(row["startHour"], row["endHour"]),
        ...found[index]!,
      })),
      fields: [...rows.fields, ...FIELDS],
      methodId: "paired-t-test",
    };
  });
}
