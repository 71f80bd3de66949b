import type { Rows } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import { addDays } from "../state/addDays.ts";

export interface SeriesColumns {
  /** Column with the day. */
  readonly day: string;
  readonly value: string;
  /** First and last day of the series, ISO, both included. */
  readonly first: string;
  readonly last: string;
  /** What a day without a row counts as; absent: such a day has no value. */
  readonly missing?: number;
}

/** One value per day, or why there is none. */
export type DailySeries = { readonly values: Float64Array } | { readonly reason: string };

/** The days of a query's rows as a series without gaps. */
export function dailySeries(rows: Rows, columns: SeriesColumns): DailySeries {
  const { first, last, missing } = columns;
  const known = new Map(rows.map((row) => [isoDate(row[columns.day]), row[columns.value]]));
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
  const found = Array.from({ length: days }, (_, i) => known.get(addDays(first, i)) ?? missing);
  const gaps = found.filter((value) => value === undefined).length;
  if (gaps > 0)
    return {
      reason: `${gaps} of ${days} days have no value; a forecast needs one on every day: choose more`,
    };
  return { values: Float64Array.from(found, Number) };
}
