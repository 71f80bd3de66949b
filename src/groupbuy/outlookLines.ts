import type { Row, Rows } from "../engine/types.ts";

/** What came and what a model forecasts, as two lines; only the forecast has an interval. */
export function outlookLines(rows: Rows): Row[] {
  const came = rows.filter((row) => row["actual"] !== null);
  return [
    ...came.map((row): Row => ({
      ...row,
      line: "What came",
      value: row["actual"]!,
      low: null,
      high: null,
    })),
    ...rows.map((row): Row => ({ ...row, line: "Forecast", value: row["forecast"]! })),
  ];
}
