import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "A sample of customers with segment, coordinates and silhouette.",
  grain: "one size and customer",
  primaryKey: ["size_rank", "customer_id"],
  sortedBy: ["size_rank", "customer_id"],
  columns: [
    {
      name: "size_rank",
      type: "integer",
      description: "Which customers: 1 the first 16, 2 the first 10,000, 3 all 100,000.",
      min: 1,
      max: 3,
    },
    { name: "customer_id", type: "integer", description: "Customer." },
    {
      name: "place",
      type: "integer",
      description: "Segment by descending mean revenue, from 1.",
      min: 1,
    },
    { name: "segment", type: "varchar", description: "Name of the segment." },
    {
      name: "planted_segment",
      type: "varchar",
      description: "Group that the generator planted; not an input.",
      nullable: true,
    },
    { name: "pc1", type: "double", description: "Coordinate on the first principal axis." },
    { name: "pc2", type: "double", description: "Coordinate on the second." },
    {
      name: "silhouette",
      type: "double",
      description: "Silhouette of the customer.",
      nullable: true,
    },
    { name: "age", type: "double", unit: "years", description: "Age in years." },
    { name: "sessions", type: "double", unit: "count", description: "Sessions." },
    {
      name: "avg_session_duration",
      type: "double",
      unit: "s",
      description: "Mean length of a session.",
    },
    { name: "pages_per_session", type: "double", unit: "pages", description: "Pages per session." },
    { name: "transactions", type: "double", unit: "count", description: "Transactions." },
    { name: "revenue", type: "double", unit: "USD", description: "Revenue." },
  ],
};

export default contract;
