import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { channels, sizeRank } from "./campaignColumns.ts";

const measures = ["cost", "impressions", "clicks", "conversions", "revenue"];

const sum = (name: string, description: string): ColumnContract => ({
  name,
  type: "bigint",
  description,
  min: 0,
});

const contract: TableContract = {
  description:
    "Sums and sums of products of the measures of campaigns whose counts are given and possible.",
  grain: "one size, channel and day",
  primaryKey: ["size_rank", "channel", "date"],
  foreignKeys: [
    { columns: ["channel"], table: "dim_channel", references: ["channel"] },
    { columns: ["date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["size_rank", "channel", "date"],
  timeColumn: "date",
  notes: ["Money is in cents, so that every sum is exact."],
  columns: [
    {
      ...sizeRank,
      description: "Size: 1 is 39 campaigns, 2 is 10,000, 3 is 100,000, 4 is 1,000,000.",
    },
    { name: "date", type: "date", description: "Day of the campaigns." },
    { name: "channel", type: "varchar", description: "Standard channel.", values: channels },
    { name: "campaigns", type: "integer", unit: "count", description: "Campaigns.", min: 1 },
    sum("cost_cents", "Spend in cents."),
    sum("impressions", "Times shown."),
    sum("clicks", "Clicks."),
    sum("conversions", "Orders."),
    sum("revenue_cents", "Revenue in cents."),
    ...measures.flatMap((first, index) =>
      measures
        .slice(index)
        .map((second) =>
          sum(`${first}_by_${second}`, `Sum of ${first} × ${second}, money in cents.`),
        ),
    ),
  ],
};

export default contract;
