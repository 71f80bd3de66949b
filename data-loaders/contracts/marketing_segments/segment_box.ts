import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Spread of each feature in each segment.",
  grain: "one size, feature and segment",
  primaryKey: ["size_rank", "feature", "place"],
  sortedBy: ["size_rank", "feature", "place"],
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
    {
      name: "place",
      type: "integer",
      description: "Segment by descending mean revenue, from 1.",
      min: 1,
    },
    { name: "segment", type: "varchar", description: "Name of the segment." },
    {
      name: "mean",
      type: "double",
      description: "Mean, in the feature's unit: the centroid.",
      nullable: true,
    },
    {
      name: "low",
      type: "double",
      description: "Last value within 1.5 quartile ranges below the box.",
      nullable: true,
    },
    { name: "lower_quartile", type: "double", description: "Lower quartile.", nullable: true },
    { name: "median", type: "double", description: "Median.", nullable: true },
    { name: "upper_quartile", type: "double", description: "Upper quartile.", nullable: true },
    {
      name: "high",
      type: "double",
      description: "Last value within 1.5 quartile ranges above the box.",
      nullable: true,
    },
    {
      name: "scale",
      type: "double",
      description: "What the feature was divided by before clustering; null when it was not used.",
      nullable: true,
    },
  ],
};

export default contract;
