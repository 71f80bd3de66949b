import type { TableContract } from "../../../lib/snapshots/types.ts";
import { loyaltySegments } from "./allowedValues.ts";

const contract: TableContract = {
  description:
    "Loyalty segment of every customer over time: a slowly changing dimension of type 2.",
  grain: "one customer and span of days",
  primaryKey: ["customer_id", "valid_from"],
  foreignKeys: [{ columns: ["customer_id"], table: "dim_customer", references: ["customer_id"] }],
  sortedBy: ["customer_id", "valid_from"],
  timeColumn: "valid_from",
  columns: [
    {
      name: "customer_key",
      type: "integer",
      description: "Surrogate key: one number per row, in order of customer and day.",
      min: 1,
    },
    { name: "customer_id", type: "integer", description: "Customer." },
    {
      name: "segment",
      type: "varchar",
      description: "Segment of the loyalty programme in this span.",
      values: loyaltySegments,
    },
    { name: "valid_from", type: "date", description: "First day of the span." },
    {
      name: "valid_to",
      type: "date",
      description: "Day after the last one of the span; 9999-12-31 while it lasts.",
    },
    { name: "is_current", type: "boolean", description: "Whether the span still lasts." },
  ],
  notes: [
    "Spans are half-open, valid_from ≤ day < valid_to: on the day of a change only the new row holds.",
    "Bronze, silver and gold are segments of the loyalty programme; VIP, High, Medium and Low in dim_customer are tiers by lifetime value. Neither follows from the other.",
    "Segments change 2.5 times per customer and year on average, on random days and without regard to what was bought.",
  ],
};

export default contract;
