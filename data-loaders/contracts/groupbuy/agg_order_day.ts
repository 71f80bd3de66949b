import type { TableContract } from "../../../lib/snapshots/types.ts";
import { orderKinds } from "./allowedValues.ts";

const contract: TableContract = {
  description: "Orders by day, department and kind; days without orders stand with 0.",
  grain: "one day, department and kind of order",
  primaryKey: ["order_date", "department", "order_kind"],
  sortedBy: ["order_date", "department", "order_kind"],
  timeColumn: "order_date",
  columns: [
    { name: "order_date", type: "date", description: "Day (UTC)." },
    { name: "department", type: "varchar", description: "Department." },
    {
      name: "order_kind",
      type: "varchar",
      description: "In a group or individual.",
      values: orderKinds,
    },
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
      name: "quantity",
      type: "integer",
      description: "Units of all orders.",
      unit: "count",
      min: 0,
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
