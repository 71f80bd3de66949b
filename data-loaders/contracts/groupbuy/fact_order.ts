import type { TableContract } from "../../../lib/snapshots/types.ts";
import { groupStatuses, orderKinds, orderStatuses } from "./allowedValues.ts";

const contract: TableContract = {
  description:
    "Every order with what it is about: product, vendor, deal and group, in one wide row.",
  grain: "one order",
  primaryKey: ["order_id"],
  foreignKeys: [
    { columns: ["user_id"], table: "users", references: ["id"] },
    { columns: ["product_id"], table: "products", references: ["id"] },
    { columns: ["vendor_id"], table: "vendors", references: ["id"] },
  ],
  sortedBy: ["order_date", "order_id"],
  timeColumn: "order_date",
  columns: [
    { name: "order_id", type: "integer", description: "Order; see orders." },
    { name: "order_date", type: "date", description: "Day of the order (UTC)." },
    { name: "order_ts", type: "timestamp", description: "Second of the order (UTC)." },
    {
      name: "order_kind",
      type: "varchar",
      description: "In a group or individual.",
      values: orderKinds,
    },
    { name: "user_id", type: "integer", description: "Who ordered." },
    { name: "product_id", type: "integer", description: "Product of the vendor." },
    { name: "product", type: "varchar", description: "Name of the product." },
    { name: "category", type: "varchar", description: "Category." },
    { name: "department", type: "varchar", description: "Department." },
    { name: "vendor_id", type: "integer", description: "Vendor." },
    { name: "vendor", type: "varchar", description: "Name of the vendor." },
    { name: "quantity", type: "smallint", description: "Units.", unit: "count", min: 1 },
    {
      name: "total_usd",
      type: "decimal(12,2)",
      description: "Amount of the order, whatever its status.",
      unit: "USD",
      min: 0,
    },
    {
      name: "status",
      type: "varchar",
      description: "State of the order; only completed orders are revenue.",
      values: orderStatuses,
    },
    {
      name: "groups_carts_id",
      type: "integer",
      description: "Cart in the group; null for an individual order.",
      nullable: true,
    },
    {
      name: "group_id",
      type: "integer",
      description: "Group; null for an individual order.",
      nullable: true,
    },
    {
      name: "group_deal_id",
      type: "integer",
      description: "Deal; null for an individual order.",
      nullable: true,
    },
    {
      name: "group_status",
      type: "varchar",
      description: "State of the group; null for an individual order.",
      values: groupStatuses,
      nullable: true,
    },
    {
      name: "member_goal",
      type: "smallint",
      description: "Members that the group needs; null for an individual order.",
      unit: "count",
      nullable: true,
    },
    {
      name: "discount_share",
      type: "double",
      description: "Discount of the deal; null for an individual order.",
      unit: "share",
      min: 0,
      max: 1,
      nullable: true,
    },
    {
      name: "group_expires_at",
      type: "timestamp",
      description: "When the group ends without its goal; null for an individual order.",
      nullable: true,
    },
    {
      name: "accept_minutes",
      type: "double",
      description: "Minutes until the vendor accepted; null while open.",
      unit: "min",
      min: 0,
      nullable: true,
    },
    {
      name: "refund_hours",
      type: "double",
      description:
        "Hours from the end of the group, or from an individual order, to the refund; null without one.",
      unit: "h",
      min: 0,
      nullable: true,
    },
  ],
};

export default contract;
