import type { Row } from "../engine/types.ts";

/** "Monday, Presidents' Day", "Friday, 3 days before Memorial Day", or the weekday alone. */
export function calendarText(row: Row): string {
  const [weekday, holiday] = [row["weekdayName"] as string, row["holiday"] as string];
  const offset = Number(row["holidayOffsetDays"]);
  if (row["isHolidayPeriod"] !== true) return weekday;
  if (offset === 0) return `${weekday}, ${holiday}`;
  const days = Math.abs(offset) === 1 ? "1 day" : `${Math.abs(offset)} days`;
  return `${weekday}, ${days} ${offset < 0 ? "before" : "after"} ${holiday}`;
}
