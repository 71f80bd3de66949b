import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import { resultField } from "../components/resultField.ts";

const FIELDS = [
  resultField("of", "varchar", "cost or revenue"),
  resultField("share", "double", "the channel's share of it"),
];

/**
 * Two rows per channel, its share of the cost and that of the revenue, for bars side by side.
 *
 * @param channels - Rows of `channel_performance` without the row of all channels.
 */
export function shareRows(channels: CardData): LiveRows {
  return derivedRows(channels, (rows) => ({
    rows: rows.flatMap(({ channel = null, costShare = null, revenueShare = null }) => [
      { channel, of: "cost", share: costShare },
      { channel, of: "revenue", share: revenueShare },
    ]),
    fields: [...rows.fields.filter(({ key }) => key === "channel"), ...FIELDS],
  }));
}
