import type { TableContract } from "../../../lib/snapshots/types.ts";
import { countries, eventTypes } from "./allowedValues.ts";

const contract: TableContract = {
  description: "Clickstream of the shop's website and app over its last four months.",
  grain: "one event",
  primaryKey: ["event_id"],
  foreignKeys: [
    { columns: ["customer_id"], table: "dim_customer", references: ["customer_id"] },
    { columns: ["product_id"], table: "dim_product", references: ["product_id"] },
    { columns: ["event_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["event_ts", "event_id"],
  timeColumn: "event_date",
  freshWithinHours: 24,
  columns: [
    { name: "event_id", type: "integer", description: "Event, numbered as written." },
    { name: "event_date", type: "date", description: "Day of the event (UTC)." },
    { name: "event_ts", type: "timestamp", description: "Second of the event (UTC)." },
    { name: "session_id", type: "integer", description: "Visit that the event belongs to." },
    {
      name: "customer_id",
      type: "integer",
      nullable: true,
      description: "Who was signed in; null for an anonymous visit.",
    },
    {
      name: "event_type",
      type: "varchar",
      description: "Step of the funnel: view, cart, checkout, purchase.",
      values: eventTypes,
    },
    {
      name: "product_id",
      type: "integer",
      nullable: true,
      description: "Product seen or put in the cart; null for checkout and purchase.",
    },
    {
      name: "order_id",
      type: "integer",
      nullable: true,
      description: "Order placed; only on a purchase.",
    },
    { name: "channel", type: "varchar", description: "Website or app.", values: ["app", "web"] },
    {
      name: "country",
      type: "varchar",
      description: "Country of the visit (ISO 3166-1 alpha-2).",
      values: countries,
    },
    {
      name: "is_time_known",
      type: "boolean",
      description:
        "False when only the day is known (time written as 00:00:00): leave out of hour charts.",
    },
    {
      name: "is_late",
      type: "boolean",
      description: "The event was written to the file of a later day.",
    },
  ],
  notes: [
    "Marketplace orders leave no clickstream, so purchases are fewer than orders.",
    "50,000 is the total over the window, not a daily rate.",
    "An hour profile over 50,000 events whose highest hour holds 2,284 leaves all other hours together less than 10 % of a flat day to dip by: such a peak and a real night rule each other out. Here the afternoon and evening peaks are higher and the night is low.",
  ],
};

export default contract;
