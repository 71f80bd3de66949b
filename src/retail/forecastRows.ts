import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import type { Rows } from "../engine/types.ts";
import { toDate } from "../format/toDate.ts";
import { resultField } from "../components/resultField.ts";
import { forecastWeeks } from "./forecastWeeks.ts";

const WEEK_MS = 7 * 86_400_000;
const ROWS = [
  resultField("series", "varchar", "net revenue, or forecast"),
  resultField("value", "double", "net revenue of the week, or its forecast"),
  resultField("low", "double", "lower limit of the prediction interval; null for past weeks"),
  resultField("high", "double", "upper limit of the prediction interval"),
  resultField("level", "double", "share of weeks that intervals should hold; null for past weeks"),
];
const SCORES = [
  resultField("method", "varchar", "how the coming weeks are foretold"),
  resultField("mae", "double", "mean absolute error of a week at past origins"),
  resultField("relativeMae", "double", "mae ÷ that of the last week again"),
  resultField("bias", "double", "mean of actual less forecast"),
  resultField("origins", "bigint", "past origins forecast from", "count"),
];

/** Forecast and back-test show one computation. */
const known = new WeakMap<Rows, ReturnType<typeof forecastWeeks>>();

function forecastOf(rows: Rows): ReturnType<typeof forecastWeeks> {
  if (!known.has(rows))
    known.set(rows, forecastWeeks(Float64Array.from(rows, (row) => Number(row["revenue"]))));
  return known.get(rows);
}

/** Past weeks, then the coming ones with their prediction interval; only the past when it is short. */
export function forecastRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const week = rows.fields.find(({ key }) => key === "week")!;
    const past = rows.map((row) => {
      const base = { week: row["week"]!, series: "net revenue", value: row["revenue"]! };
      return { ...base, low: null, high: null, level: null };
    });
    const found = forecastOf(rows);
    const last = toDate(rows.at(-1)?.["week"])?.getTime() ?? 0;
    const coming = (found?.forecast ?? []).map((value, index) => ({
      week: new Date(last + (index + 1) * WEEK_MS),
      series: "forecast",
      value,
      low: found!.lower[index]!,
      high: found!.upper[index]!,
      level: found!.level,
    }));
    const fields = [{ ...week, description: "Monday of the week" }, ...ROWS];
    return { rows: [...past, ...coming], fields, methodId: "conformal-forecast-interval" };
  });
}

/** How each method did at past origins, the best first; empty when the series is too short. */
export function backtestRows(data: CardData): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: (forecastOf(rows)?.scores ?? []).map((score) => ({ ...score })),
    fields: SCORES,
    methodId: "rolling-origin-backtest",
  }));
}
