import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Customers with their features and their segment at each size.",
  grain: "one customer",
  primaryKey: ["customer_id"],
  sortedBy: ["customer_id"],
  columns: [
    { name: "customer_id", type: "integer", description: "Customer." },
    {
      name: "size_rank",
      type: "integer",
      description: "Smallest size that the customer is part of.",
      min: 1,
      max: 3,
    },
    { name: "age", type: "integer", unit: "years", description: "Age." },
    { name: "gender", type: "varchar", description: "Gender as given." },
    { name: "country", type: "varchar", description: "Country." },
    { name: "sessions", type: "integer", unit: "count", description: "Sessions." },
    {
      name: "avg_session_duration",
      type: "decimal(10,2)",
      unit: "s",
      description: "Mean length of a session.",
    },
    {
      name: "pages_per_session",
      type: "decimal(10,2)",
      unit: "pages",
      description: "Pages per session.",
    },
    { name: "transactions", type: "integer", unit: "count", description: "Transactions." },
    { name: "revenue", type: "decimal(15,2)", unit: "USD", description: "Revenue." },
    { name: "created_at", type: "timestamp", description: "When the customer signed up." },
    {
      name: "planted_segment",
      type: "varchar",
      description: "Group that the generator planted; not an input.",
      nullable: true,
    },
    {
      name: "segment_16",
      type: "varchar",
      description: "Segment among the first 16; null for others.",
      nullable: true,
    },
    {
      name: "segment_10k",
      type: "varchar",
      description: "Segment among the first 10,000; null for others.",
      nullable: true,
    },
    { name: "segment_100k", type: "varchar", description: "Segment among all." },
  ],
};

export default contract;
