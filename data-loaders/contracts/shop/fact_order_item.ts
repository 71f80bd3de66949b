import type { TableContract } from "../../../lib/snapshots/types.ts";
import { calibrationNotes } from "./calibrationNotes.ts";
import { categories, channels, countries, orderStatuses } from "./allowedValues.ts";

const contract: TableContract = {
  description:
    "Every order line of the web shop, with the facts of its order repeated on the line.",
  grain: "one order line",
  primaryKey: ["order_id", "line_number"],
  foreignKeys: [
    { columns: ["customer_id"], table: "dim_customer", references: ["customer_id"] },
    { columns: ["product_id"], table: "dim_product", references: ["product_id"] },
    { columns: ["order_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["order_date", "order_id", "line_number"],
  timeColumn: "order_date",
  freshWithinHours: 24,
  columns: [
    { name: "order_id", type: "integer", description: "Order, numbered in order of time." },
    {
      name: "line_number",
      type: "smallint",
      description: "Position in the order, from 1.",
      min: 1,
    },
    { name: "order_date", type: "date", description: "Day of the order (UTC)." },
    { name: "order_ts", type: "timestamp", description: "Second of the order (UTC)." },
    { name: "customer_id", type: "integer", description: "Who ordered." },
    { name: "product_id", type: "integer", description: "What was ordered." },
    {
      name: "category",
      type: "varchar",
      description: "Category of the product.",
      values: categories,
    },
    { name: "quantity", type: "smallint", unit: "count", description: "Units ordered.", min: 1 },
    {
      name: "unit_price_usd",
      type: "decimal(10,2)",
      unit: "USD",
      description: "Price of one unit on the order.",
      min: 0,
    },
    {
      name: "line_value_usd",
      type: "decimal(12,2)",
      unit: "USD",
      description: "quantity × unit_price_usd. Revenue is its sum over completed orders.",
      min: 0,
    },
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
      name: "country",
      type: "varchar",
      description: "Country of the customer (ISO 3166-1 alpha-2); ZZ is unknown.",
      values: countries,
    },
    {
      name: "is_late",
      type: "boolean",
      description: "The order reached the warehouse more than 24 hours after it was placed.",
    },
  ],
  notes: [
    "The 5,000 orders of the calibration are the completed ones; cancelled and returned orders come on top of them.",
    "Orders are counted as distinct order_id: one order has about two lines.",
    ...calibrationNotes,
  ],
};

export default contract;
