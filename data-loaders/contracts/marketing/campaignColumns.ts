import { knownChannels, otherChannel } from "../../../lib/marketing/channelAliases.ts";
import type { ColumnContract } from "../../../lib/snapshots/types.ts";

/** Every value that a cleaned channel can have. */
export const channels = [...knownChannels, otherChannel];

/** Which of the nested snapshots a row first belongs to. */
export const sizeRank: ColumnContract = {
  name: "size_rank",
  type: "smallint",
  description:
    "Smallest snapshot that holds the row: 1 the smallest, 2 up to 10,000, 3 up to 100,000, 4 beyond.",
  min: 1,
  max: 4,
};

/** Money and counts of a campaign, as cleaned. */
export const campaignMeasures: readonly ColumnContract[] = [
  { name: "cost", type: "decimal(15,2)", unit: "USD", description: "Spend.", min: 0 },
  { name: "impressions", type: "integer", unit: "count", description: "Times shown.", min: 0 },
  { name: "clicks", type: "integer", unit: "count", description: "Clicks.", min: 0 },
  { name: "conversions", type: "integer", unit: "count", description: "Orders.", min: 0 },
  { name: "revenue", type: "decimal(15,2)", unit: "USD", description: "Revenue.", min: 0 },
];
