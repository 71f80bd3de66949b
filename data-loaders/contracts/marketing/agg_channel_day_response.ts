import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { channels, sizeRank } from "./campaignColumns.ts";

const squares = (name: string, description: string): ColumnContract => ({
  name,
  type: "decimal(18,2)",
  unit: "USD²",
  description,
  min: 0,
});

const logs = (name: string, description: string): ColumnContract => ({
  name,
  type: "decimal(18,9)",
  description,
});

const contract: TableContract = {
  description:
    "Squares and logarithms of cost and revenue by size, channel and day: intervals of ratios and response curves follow from their sums.",
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
    squares("cost_squares", "Sum of squared costs."),
    squares("revenue_squares", "Sum of squared revenues."),
    squares("products", "Sum of cost times revenue."),
    {
      name: "fitted",
      type: "integer",
      unit: "count",
      description:
        "Campaigns whose channel and orders were delivered, with cost, orders and revenue above 0 and a cost within the fences.",
      min: 0,
    },
    logs("ln_cost", "Sum over those of the logarithm of cost."),
    logs(
      "ln_revenue",
      "Sum over those of the logarithm of revenue, with 1 ÷ 2 orders, by which logarithms of small counts lie too low.",
    ),
    logs("ln_cost_squares", "Sum over those of its square, cost."),
    logs("ln_revenue_squares", "Sum over those of its square, revenue."),
    logs("ln_products", "Sum over those of the product of both logarithms."),
  ],
};

export default contract;
