import { segmentPlay } from "../../lib/segmentation/segmentPlay.ts";
import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";
import type { SegmentRun } from "./segmentRun.ts";

const FIELDS = [
  resultField("valueIndex", "double", "mean revenue over that of all customers"),
  resultField("activityIndex", "double", "mean sessions over those of all customers"),
  resultField("targeting", "varchar", "whom to address how, by the value index"),
  resultField("budget", "varchar", "what to spend, by the value index"),
  resultField("churnRisk", "varchar", "risk of losing them, by the activity index"),
];
const KEPT = ["segment", "customerShare", "revenueShare"];

/** What to do with each segment, bound to its profile. */
export function playRows(run: SegmentRun): LiveRows {
  return derivedRows(run.rows("profile"), (rows) => {
    const number = (row: (typeof rows)[number], key: string) => Number(row[key]);
    const overallSessions = rows.reduce(
      (sum, row) => sum + number(row, "customerShare") * number(row, "meanSessions"),
      0,
    );
    return {
      rows: rows
        .filter((row) => number(row, "customers") > 0)
        .map((row) => ({
          ...Object.fromEntries(KEPT.map((key) => [key, row[key]!])),
          ...segmentPlay({
            customerShare: number(row, "customerShare"),
            revenueShare: row["revenueShare"] === null ? null : number(row, "revenueShare"),
            meanSessions: number(row, "meanSessions"),
            overallSessions,
          }),
        })),
      fields: [...rows.fields.filter(({ key }) => KEPT.includes(key)), ...FIELDS],
    };
  });
}
