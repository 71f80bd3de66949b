import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Deals with what their groups came to; deals that nobody joined stand with 0.",
  grain: "one deal",
  primaryKey: ["group_deal_id"],
  foreignKeys: [{ columns: ["group_deal_id"], table: "group_deals", references: ["id"] }],
  sortedBy: ["group_deal_id"],
  columns: [
    { name: "group_deal_id", type: "integer", description: "Deal; see group_deals." },
    { name: "start_date", type: "date", description: "Day on which the deal starts (UTC)." },
    { name: "product_id", type: "integer", description: "Product of the vendor." },
    { name: "product", type: "varchar", description: "Name of the product." },
    { name: "category", type: "varchar", description: "Category." },
    { name: "department", type: "varchar", description: "Department." },
    { name: "vendor_id", type: "integer", description: "Vendor." },
    { name: "vendor", type: "varchar", description: "Name of the vendor." },
    {
      name: "member_goal",
      type: "smallint",
      description: "Members that a group needs.",
      unit: "count",
      min: 2,
    },
    {
      name: "discount_share",
      type: "double",
      description: "1 - group price ÷ list price.",
      unit: "share",
      min: 0,
      max: 1,
    },
    { name: "groups", type: "integer", description: "Groups opened.", unit: "count", min: 0 },
    {
      name: "completed_groups",
      type: "integer",
      description: "Groups that reached their goal.",
      unit: "count",
      min: 0,
    },
    {
      name: "expired_groups",
      type: "integer",
      description: "Groups that expired.",
      unit: "count",
      min: 0,
    },
    { name: "members", type: "integer", description: "Memberships.", unit: "count", min: 0 },
    {
      name: "orders",
      type: "integer",
      description: "Orders of any status.",
      unit: "count",
      min: 0,
    },
    {
      name: "completed_orders",
      type: "integer",
      description: "Completed orders.",
      unit: "count",
      min: 0,
    },
    {
      name: "first_completed_date",
      type: "date",
      description: "Day of the first completed order; null where there is none.",
      nullable: true,
    },
    {
      name: "revenue_usd",
      type: "decimal(12,2)",
      description: "Amount of completed orders.",
      unit: "USD",
      min: 0,
    },
  ],
};

export default contract;
