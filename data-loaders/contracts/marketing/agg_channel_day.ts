import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { channels, sizeRank } from "./campaignColumns.ts";

const valid = (name: string, type: ColumnContract["type"], unit: string): ColumnContract => ({
  name: `valid_${name}`,
  type,
  unit,
  description: `Sum of ${name} of campaigns whose counts are given and possible: for rates.`,
  min: 0,
});

const contract: TableContract = {
  description:
    "Campaigns by size, channel and day: sums from which every ratio by channel or month follows exactly.",
  grain: "one size, channel and day",
  primaryKey: ["size_rank", "channel", "date"],
  foreignKeys: [
    { columns: ["channel"], table: "dim_channel", references: ["channel"] },
    { columns: ["date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["size_rank", "channel", "date"],
  timeColumn: "date",
  columns: [
    {
      ...sizeRank,
      description: "Size: 1 is 39 campaigns, 2 is 10,000, 3 is 100,000, 4 is 1,000,000.",
    },
    { name: "date", type: "date", description: "Day of the campaigns." },
    { name: "channel", type: "varchar", description: "Standard channel.", values: channels },
    { name: "campaigns", type: "integer", unit: "count", description: "Campaigns.", min: 1 },
    { name: "cost", type: "decimal(15,2)", unit: "USD", description: "Spend.", min: 0 },
    { name: "impressions", type: "bigint", unit: "count", description: "Times shown.", min: 0 },
    { name: "clicks", type: "integer", unit: "count", description: "Clicks.", min: 0 },
    { name: "conversions", type: "integer", unit: "count", description: "Orders.", min: 0 },
    { name: "revenue", type: "decimal(15,2)", unit: "USD", description: "Revenue.", min: 0 },
    valid("cost", "decimal(15,2)", "USD"),
    valid("impressions", "bigint", "count"),
    valid("clicks", "integer", "count"),
    valid("conversions", "integer", "count"),
    { name: "roi_sum", type: "decimal(18,6)", description: "Sum of the campaigns' own ROI." },
    {
      name: "roi_count",
      type: "integer",
      unit: "count",
      description: "Campaigns that have an ROI: cost above 0.",
      min: 0,
    },
  ],
};

export default contract;
