import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("step", "varchar", "impressions, clicks or conversions"),
  resultField(
    "count",
    "double",
    "sum over the channel's campaigns whose counts are given and possible",
    "count",
  ),
  resultField("costPerStep", "double", "cost ÷ count; null without any", "USD"),
];

const STEPS = [
  ["impressions", "validImpressions"],
  ["clicks", "validClicks"],
  ["conversions", "validConversions"],
] as const;

/**
 * The funnel of one channel as rows, one per step.
 *
 * @param performance - Rows of `channel_performance`.
 */
export function funnelRows(performance: CardData, channel: string): LiveRows {
  return derivedRows(performance, (rows) => {
    const row = rows.find((each) => each["channel"] === channel);
    if (!row) return { rows: [], fields: FIELDS };
    const steps = STEPS.map(([step, key]) => {
      const count = Number(row[key]);
      return { step, count, costPerStep: count === 0 ? null : Number(row["validCost"]) / count };
    });
    return { rows: steps, fields: FIELDS };
  });
}
