import type { TableContract } from "../../../lib/snapshots/types.ts";
import { sizeRank } from "./campaignColumns.ts";

const contract: TableContract = {
  description: "Cleaned customers with their behaviour.",
  grain: "one customer",
  primaryKey: ["customer_id"],
  sortedBy: ["size_rank", "customer_id"],
  notes: [
    "planted_segment is what the generator drew from; nobody would know it of real customers.",
  ],
  columns: [
    { name: "customer_id", type: "integer", description: "Customer.", min: 1 },
    sizeRank,
    { name: "age", type: "smallint", unit: "years", description: "Age.", min: 16, max: 110 },
    {
      name: "gender",
      type: "varchar",
      description: "Gender; Unknown when not given.",
      values: ["Female", "Male", "Other", "Unknown"],
    },
    { name: "country", type: "varchar", description: "Country; Unknown when not given." },
    {
      name: "sessions",
      type: "integer",
      unit: "count",
      description: "Visits; 0 when not given.",
      min: 0,
    },
    {
      name: "avg_session_duration",
      type: "decimal(10,2)",
      unit: "s",
      description: "Mean length of a visit.",
      min: 0,
    },
    {
      name: "pages_per_session",
      type: "decimal(10,2)",
      unit: "count",
      description: "Mean pages of a visit.",
      min: 0,
    },
    { name: "transactions", type: "integer", unit: "count", description: "Orders.", min: 0 },
    { name: "revenue", type: "decimal(15,2)", unit: "USD", description: "Revenue.", min: 0 },
    { name: "created_at", type: "timestamp", description: "When the customer signed up." },
    {
      name: "planted_segment",
      type: "varchar",
      description: "Segment that the generator drew the customer from.",
      values: ["High", "Medium", "Low"],
    },
  ],
};

export default contract;
