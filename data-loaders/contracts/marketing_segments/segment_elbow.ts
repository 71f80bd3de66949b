import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Other numbers of segments, on a sample.",
  grain: "one size and number of segments",
  primaryKey: ["size_rank", "k"],
  sortedBy: ["size_rank", "k"],
  columns: [
    {
      name: "size_rank",
      type: "integer",
      description: "Which customers: 1 the first 16, 2 the first 10,000, 3 all 100,000.",
      min: 1,
      max: 3,
    },
    { name: "k", type: "integer", unit: "count", description: "Segments.", min: 2 },
    {
      name: "inertia",
      type: "double",
      unit: "squared units",
      description: "Sum of squared distances to the centroids.",
      min: 0,
    },
    {
      name: "silhouette",
      type: "double",
      description: "Mean silhouette of at most 1,000 customers.",
      nullable: true,
    },
    {
      name: "is_elbow",
      type: "boolean",
      description: "Where the curve of inertia bends (Kneedle).",
    },
    {
      name: "is_best_silhouette",
      type: "boolean",
      description: "Where the silhouette is largest.",
    },
    {
      name: "is_tied",
      type: "boolean",
      description: "The sample does not tell the silhouette apart from the largest.",
    },
    {
      name: "sampled_customers",
      type: "integer",
      unit: "count",
      description: "Customers that were segmented.",
      min: 1,
    },
    {
      name: "silhouette_customers",
      type: "integer",
      unit: "count",
      description: "Of these, customers that the silhouette was computed on.",
      min: 0,
    },
  ],
};

export default contract;
