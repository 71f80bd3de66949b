import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What each feature does to the segments.",
  grain: "one size and feature",
  primaryKey: ["size_rank", "feature"],
  sortedBy: ["size_rank", "feature"],
  columns: [
    {
      name: "size_rank",
      type: "integer",
      description: "Which customers: 1 the first 16, 2 the first 10,000, 3 all 100,000.",
      min: 1,
      max: 3,
    },
    {
      name: "feature",
      type: "varchar",
      description: "Column of the customers.",
      values: [
        "age",
        "sessions",
        "avg_session_duration",
        "pages_per_session",
        "transactions",
        "revenue",
      ],
    },
    { name: "label", type: "varchar", description: "Name of the feature for readers." },
    { name: "used", type: "boolean", description: "Whether k-means saw it." },
    {
      name: "distance_share",
      type: "double",
      unit: "share",
      description: "Share of the feature in the squared distances; null when it was not used.",
      nullable: true,
    },
    {
      name: "separated_share",
      type: "double",
      unit: "share",
      description: "Share of its variance that lies between segments; null for a constant.",
      nullable: true,
    },
    {
      name: "scale",
      type: "double",
      description: "What its values were divided by; null when it was not used.",
      nullable: true,
    },
  ],
};

export default contract;
