import type { TableContract } from "../../../lib/snapshots/types.ts";
import { channels, orderStatuses } from "./allowedValues.ts";

const contract: TableContract = {
  description:
    "Every order once: what its lines are checked against, since the lines repeat its facts.",
  grain: "one order",
  primaryKey: ["order_id"],
  foreignKeys: [
    { columns: ["customer_id"], table: "dim_customer", references: ["customer_id"] },
    { columns: ["order_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["order_date", "order_id"],
  timeColumn: "order_date",
  freshWithinHours: 24,
  columns: [
    { name: "order_id", type: "integer", description: "Order, numbered in order of time." },
    { name: "customer_id", type: "integer", description: "Who ordered." },
    { name: "order_date", type: "date", description: "Day of the order (UTC)." },
    { name: "order_ts", type: "timestamp", description: "Second of the order (UTC)." },
    {
      name: "status",
      type: "varchar",
      description: "State of the order; only completed orders are revenue.",
      values: orderStatuses,
    },
    {
      name: "channel",
      type: "varchar",
      description: "Where the order was placed.",
      values: channels,
    },
    {
      name: "loaded_at",
      type: "timestamp",
      nullable: true,
      description: "When the order reached the warehouse (UTC); null when that was not recorded.",
    },
    {
      name: "is_late",
      type: "boolean",
      description: "The order reached the warehouse more than 24 hours after it was placed.",
    },
  ],
};

export default contract;
