const dayMs = 86_400_000;

/** Whole days since 1970-01-01 of an ISO date. */
export function dayNumber(isoDate: string): number {
  const ms = Date.parse(`${isoDate}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate) || Number.isNaN(ms))
    throw new RangeError(`dayNumber: requires a date like 2025-06-30, got ${isoDate}`);
  return ms / dayMs;
}

/** ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** `2025-06-30T14:05:09` of seconds since 1970-01-01. */
export const isoSecond = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19);

/** Weekday of a day number, 0 for Monday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

/** One calendar month of the window. */
export interface Month {
  /** First day, as a day number. */
  readonly firstDay: number;
  readonly days: number;
  /** 1 to 12. */
  readonly calendarMonth: number;
}

/**
 * The `count` calendar months that end with the as-of date.
 *
 * @throws RangeError unless `asOf` is the last day of a month: the calibration is by full months.
 */
export function calendarMonths(asOf: string, count: number): readonly Month[] {
  const end = dayNumber(asOf) + 1;
  if (!isoDay(end).endsWith("-01"))
    throw new RangeError(`calendarMonths: as-of date must be the last day of a month, got ${asOf}`);
  const [year, month] = [Number(isoDay(end).slice(0, 4)), Number(isoDay(end).slice(5, 7))];
  return Array.from({ length: count }, (_, i) => {
    const first = Date.UTC(year, month - 1 - count + i, 1) / dayMs;
    const next = Date.UTC(year, month - count + i, 1) / dayMs;
    return {
      firstDay: first,
      days: next - first,
      calendarMonth: new Date(first * dayMs).getUTCMonth() + 1,
    };
  });
}
