export type Period = "hour" | "day" | "week" | "month";
export type WeekStart = "monday" | "sunday";

/**
 * Distance of local time from UTC in minutes: one for all times, or one from each given time (ms)
 * on, ascending, as daylight saving needs. Before the first time its own minutes hold.
 */
export type UtcOffset = number | readonly { readonly from: number; readonly minutes: number }[];

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Days from a week's start to 1970-01-01, a Thursday. */
export const WEEK_SHIFT: Readonly<Record<WeekStart, number>> = { monday: 3, sunday: 4 };

/** Local time in milliseconds, to be read as if it were UTC. */
export function localTime(time: number, offset: UtcOffset): number {
  if (typeof offset === "number") return time + offset * 60_000;
  const past = offset.findLast(({ from }) => from <= time) ?? offset[0];
  return time + (past?.minutes ?? 0) * 60_000;
}

/** Number of the period that holds a local time; periods of a kind are numbered on from 1970. */
export function periodOf(local: number, period: Period, weekStart: WeekStart): number {
  const day = Math.floor(local / DAY_MS);
  if (period === "hour") return Math.floor(local / HOUR_MS);
  if (period === "day") return day;
  if (period === "week") return Math.floor((day + WEEK_SHIFT[weekStart]) / 7);
  const date = new Date(local);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** Local time (ms) at which a period begins. */
export function periodStart(index: number, period: Period, weekStart: WeekStart): number {
  if (period === "hour") return index * HOUR_MS;
  if (period === "day") return index * DAY_MS;
  if (period === "week") return (index * 7 - WEEK_SHIFT[weekStart]) * DAY_MS;
  const date = new Date(0);
  date.setUTCFullYear(1970 + Math.floor(index / 12), index - 12 * Math.floor(index / 12), 1);
  return date.getTime();
}

/** A period by its first day, `2024-03-01`; hours as `2024-03-01T05:00`. */
export function periodLabel(index: number, period: Period, weekStart: WeekStart): string {
  const text = new Date(periodStart(index, period, weekStart)).toISOString();
  return text.slice(0, period === "hour" ? 16 : 10);
}
