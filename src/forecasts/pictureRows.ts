import { derivedRows } from "../components/derivedRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row, Rows } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import { addDays } from "../state/addDays.ts";

interface Columns {
  readonly day: string;
  readonly value: string;
  readonly last: string;
  /** Id of the method that is shown. */
  readonly model: string;
}

/** Days that are drawn before the first forecast. */
const BEFORE = 70;

const FIELDS = [
  resultField("day", "varchar", "day"),
  resultField("line", "varchar", "Actual, Forecast, or Forecast, to come"),
  resultField("value", "double", "value of the day, actual or forecast"),
  resultField("low", "double", "lower limit of the 95 % prediction interval"),
  resultField("high", "double", "upper limit of the 95 % prediction interval"),
];

/**
 * What came and what was forecast, one row per day and line.
 *
 * @param history - Rows by day.
 * @param days - The forecasts of one model.
 */
export function pictureRows(history: Rows, days: Rows, columns: Columns): Rows {
  return derivedRows(history, (all) => {
    const firstForecast = days[0] ? isoDate(days[0]["day"]) : columns.last;
    const from = addDays(firstForecast, -BEFORE);
    const actual = all.flatMap((row): Row[] => {
      const day = isoDate(row[columns.day]);
      if (day < from || day > columns.last) return [];
      return [{ day, line: "Actual", value: row[columns.value]!, low: null, high: null }];
    });
    const forecast = days.map((row) => {
      const { forecast: value, low, high, phase } = row;
      const line = phase === "ahead" ? "Forecast, to come" : "Forecast";
      return { day: isoDate(row["day"]), line, value: value!, low: low!, high: high! };
    });
    return { rows: [...actual, ...forecast], fields: FIELDS, methodId: columns.model };
  }).current.rows!;
}
