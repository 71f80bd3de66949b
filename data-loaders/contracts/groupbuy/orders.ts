import type { TableContract } from "../../../lib/snapshots/types.ts";
import { orderStatuses } from "./allowedValues.ts";

const contract: TableContract = {
  description: "Orders, of carts in groups and of single users.",
  grain: "one order",
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["user_id"], table: "users", references: ["id"] },
    { columns: ["groups_carts_id"], table: "groups_carts", references: ["id"] },
    { columns: ["product_id"], table: "products", references: ["id"] },
  ],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Order, numbered in order of time." },
    { name: "user_id", type: "integer", description: "Who ordered." },
    {
      name: "groups_carts_id",
      type: "integer",
      description: "Cart in a group; null for an individual order. Not the id of a deal.",
      nullable: true,
    },
    { name: "product_id", type: "integer", description: "What was ordered." },
    { name: "quantity", type: "smallint", description: "Units.", unit: "count", min: 1 },
    {
      name: "unit_price",
      type: "decimal(10,2)",
      description: "Price per unit.",
      unit: "USD",
      min: 0,
    },
    {
      name: "total_amount",
      type: "decimal(12,2)",
      description: "Quantity × unit price.",
      unit: "USD",
      min: 0,
    },
    {
      name: "status",
      type: "varchar",
      description:
        "paid: money taken, goods not due yet; completed: goods due; cancelled; refunded.",
      values: orderStatuses,
    },
    { name: "created_at", type: "timestamp", description: "When (UTC)." },
    {
      name: "accepted_at",
      type: "timestamp",
      description: "When the vendor accepted it; null while open.",
      nullable: true,
    },
    {
      name: "refunded_at",
      type: "timestamp",
      description: "When the money went back; null without a refund.",
      nullable: true,
    },
  ],
};

export default contract;
