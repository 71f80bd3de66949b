import { normal } from "../../lib/statistics/distributions/normal.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import { steeredRows } from "../components/steeredRows.ts";
import type { Rows } from "../engine/types.ts";
import type { FilterElement } from "../state/filterTypes.ts";
import { calendarText } from "./calendarText.ts";
import { fitDays } from "./fitDays.ts";

const points = (key: string, description: string) => resultField(key, "double", description);
const FIELDS = [
  resultField("calendar", "varchar", "weekday, and holiday from four days before to two after"),
  points("expectedShare", "on-time share that weekday, month and holidays let expect"),
  points("low", "expected less the limit"),
  points("high", "expected and the limit"),
  points("weekdayPart", "part of the weekday in the share, 0 on average"),
  points("monthPart", "part of the month"),
  points("holidayPart", "part of the days around holidays"),
  points("unexplained", "share less expected"),
  points("z", "unexplained in spreads of all days; negative is late"),
  points(
    "q",
    "q-value, Benjamini–Hochberg over all days: false share expected of the days up to it",
  ),
  resultField("isFlagged", "boolean", "at or beyond the limit, on the late side"),
  resultField("searched", "bigint", "days searched", "count"),
  resultField("flagged", "bigint", "days flagged", "count"),
  resultField("expectedFalse", "double", "days a normal law would flag by chance", "count"),
  resultField("confirmed", "bigint", "days with q below 5 %", "count"),
];

/** The days of `day_scores` with what the calendar explains; the limit is the filter `day_z`. */
export function scoredDays(data: CardData, filters: FilterElement): LiveRows {
  return steeredRows(data, filters, (rows) => {
    const limit = Number(filters.value["day_z"]);
    return {
      rows: scored(rows, limit),
      fields: [...rows.fields, ...FIELDS],
      methodId: "huber-regression",
    };
  });
}

function scored(rows: Rows, limit: number) {
  const model = fitDays(rows);
  if ("reason" in model) return [];
  const { days, scale } = model;
  const shared = {
    searched: days.length,
    flagged: days.filter(({ z }) => z <= -limit).length,
    expectedFalse: days.length * normal().sf(limit),
    confirmed: days.filter(({ q }) => q < 0.05).length,
  };
  return days.map(({ row, parts, expected, unexplained, z, q }) => ({
    ...row,
    calendar: calendarText(row),
    expectedShare: expected,
    low: expected - limit * scale,
    high: Math.min(1, expected + limit * scale),
    weekdayPart: parts.weekday,
    monthPart: parts.month,
    holidayPart: parts.holiday,
    ...{ unexplained, z, q, isFlagged: z <= -limit },
    ...shared,
  }));
}
