import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Agreement of segmentations from ten seeds, on a sample.",
  grain: "one size",
  primaryKey: ["size_rank"],
  sortedBy: ["size_rank"],
  columns: [
    {
      name: "size_rank",
      type: "integer",
      description: "Which customers: 1 the first 16, 2 the first 10,000, 3 all 100,000.",
      min: 1,
      max: 3,
    },
    { name: "runs", type: "integer", unit: "count", description: "Seeds.", min: 1 },
    {
      name: "sampled_customers",
      type: "integer",
      unit: "count",
      description: "Customers that were used.",
      min: 1,
    },
    {
      name: "mean_ari",
      type: "double",
      description: "Mean adjusted Rand index of two seeds.",
      nullable: true,
    },
    {
      name: "sd_ari",
      type: "double",
      description: "Its standard deviation over pairs.",
      nullable: true,
    },
    { name: "least_ari", type: "double", description: "The least agreement.", nullable: true },
    {
      name: "mean_silhouette",
      type: "double",
      description: "Mean silhouette over the seeds.",
      nullable: true,
    },
    {
      name: "sd_silhouette",
      type: "double",
      description: "Standard deviation of the silhouette over the seeds.",
      nullable: true,
    },
    {
      name: "reason",
      type: "varchar",
      description: "Why it is undefined; null when it is not.",
      nullable: true,
    },
  ],
};

export default contract;
