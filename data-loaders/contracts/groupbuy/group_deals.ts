import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Offers of a lower price for a group of a given size.",
  grain: "one deal",
  primaryKey: ["id"],
  foreignKeys: [{ columns: ["product_id"], table: "products", references: ["id"] }],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Deal, numbered in order of the start." },
    { name: "product_id", type: "integer", description: "What is offered." },
    {
      name: "group_price",
      type: "decimal(10,2)",
      description: "Price per unit in a group that reaches its goal.",
      unit: "USD",
      min: 0,
    },
    {
      name: "discount_share",
      type: "double",
      description: "1 - group price ÷ list price.",
      unit: "share",
      min: 0,
      max: 1,
    },
    {
      name: "member_goal",
      type: "smallint",
      description: "Members that a group needs.",
      unit: "count",
      min: 2,
    },
    { name: "starts_at", type: "timestamp", description: "First second of the deal (UTC)." },
    { name: "ends_at", type: "timestamp", description: "First second after the deal (UTC)." },
  ],
};

export default contract;
