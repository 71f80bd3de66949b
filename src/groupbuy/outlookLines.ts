import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row } from "../engine/types.ts";

const FIELDS = [
  resultField("line", "varchar", "What came or Forecast"),
  resultField("value", "double", "actual or forecast"),
  resultField("bandLow", "double", "low, of a forecast only"),
  resultField("bandHigh", "double", "high, of a forecast only"),
];

/** What came and what a model forecasts, as two lines; only the forecast has an interval. */
export function outlookLines(data: CardData): LiveRows {
  return derivedRows(data, (rows) => {
    const came = rows.filter((row) => row["actual"] !== null);
    return {
      rows: [
        ...came.map((row): Row => ({
          ...row,
          ...{ line: "What came", value: row["actual"]!, bandLow: null, bandHigh: null },
        })),
        ...rows.map((row): Row => ({
          ...row,
          ...{ line: "Forecast", value: row["forecast"]! },
          ...{ bandLow: row["low"]!, bandHigh: row["high"]! },
        })),
      ],
      fields: [...rows.fields, ...FIELDS],
    };
  });
}
