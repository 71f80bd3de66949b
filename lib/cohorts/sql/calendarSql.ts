import { DAY_MS, HOUR_MS, WEEK_SHIFT } from "../calendar.ts";
import type { Period, UtcOffset, WeekStart } from "../calendar.ts";
import type { SqlBinder } from "./sqlBinder.ts";

/** SQL of `localTime`: local milliseconds of an expression in milliseconds UTC. */
export function localSql(binder: SqlBinder, time: string, offset: UtcOffset): string {
  const minutes = (value: number, i: number) =>
    binder.bind(`utc_offset_${i}`, "double", value, "minutes from UTC");
  if (typeof offset === "number") return `(${time} + 60000 * ${minutes(offset, 0)})`;
  const cases = offset.map(({ from, minutes: value }, i) => {
    const start = binder.bind(`utc_offset_from_${i}`, "double", from, "ms from which it holds");
    return `when ${time} >= ${start} then ${minutes(value, i)}`;
  });
  const first = offset.length > 0 ? minutes(offset[0]!.minutes, 0) : "0";
  if (cases.length === 0) return `(${time})`;
  return `(${time} + 60000 * case ${cases.reverse().join(" ")} else ${first} end)`;
}

/** SQL of `periodOf`: number of the period that holds local milliseconds. */
export function periodSql(local: string, period: Period, weekStart: WeekStart): string {
  const day = `floor(${local} / ${DAY_MS})`;
  if (period === "hour") return `floor(${local} / ${HOUR_MS})::integer`;
  if (period === "day") return `${day}::integer`;
  if (period === "week") return `floor((${day} + ${WEEK_SHIFT[weekStart]}) / 7)::integer`;
  const date = `(date '1970-01-01' + ${day}::integer)`;
  return `((year(${date}) - 1970) * 12 + month(${date}) - 1)::integer`;
}

/** SQL of `periodStart`: local milliseconds at which a numbered period begins. */
export function periodStartSql(index: string, period: Period, weekStart: WeekStart): string {
  if (period === "hour") return `(${index} * ${HOUR_MS}::double)`;
  if (period === "day") return `(${index} * ${DAY_MS}::double)`;
  if (period === "week") return `((${index} * 7 - ${WEEK_SHIFT[weekStart]}) * ${DAY_MS}::double)`;
  return `epoch_ms((date '1970-01-01' + to_months(${index}))::timestamp)::double`;
}

/** SQL of `periodLabel`: `2024-03-01`, hours as `2024-03-01T05:00`. */
export function periodLabelSql(index: string, period: Period, weekStart: WeekStart): string {
  const format = period === "hour" ? "%Y-%m-%dT%H:%M" : "%Y-%m-%d";
  const start = `make_timestamp((${periodStartSql(index, period, weekStart)} * 1000)::bigint)`;
  return `strftime(${start}, '${format}')`;
}
