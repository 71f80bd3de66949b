import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const PARTS = [
  ["weekdayPart", "weekday"],
  ["monthPart", "month"],
  ["holidayPart", "holiday period"],
  ["unexplained", "not explained"],
] as const;
const FIELDS = [
  resultField("part", "varchar", "what moves the share"),
  resultField("points", "double", "by how much, as a share of flights"),
];

/** The latest flagged days with each part of their distance from the mean, one row per part. */
export function dayPartRows(days: LiveRows, most = 6): LiveRows {
  return derivedRows(days, (rows) => ({
    rows: rows
      .filter((row) => row["isFlagged"] === true)
      .toSorted((a, b) => Number(a["z"]) - Number(b["z"]))
      .slice(0, most)
      .flatMap((row) =>
        PARTS.map(([key, part]) => ({
          flightDate: row["flightDate"]!,
          calendar: row["calendar"]!,
          part,
          points: row[key]!,
        })),
      ),
    fields: [
      ...rows.fields.filter(({ key }) => key === "flightDate" || key === "calendar"),
      ...FIELDS,
    ],
    methodId: "huber-regression",
  }));
}
