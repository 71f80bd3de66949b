import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "A run of k-means over the sample, iteration by iteration.",
  grain: "one size, iteration and segment",
  primaryKey: ["size_rank", "iteration", "place"],
  sortedBy: ["size_rank", "iteration", "place"],
  columns: [
    {
      name: "size_rank",
      type: "integer",
      description: "Which customers: 1 the first 16, 2 the first 10,000, 3 all 100,000.",
      min: 1,
      max: 3,
    },
    {
      name: "iteration",
      type: "integer",
      unit: "count",
      description: "Iterations so far.",
      min: 0,
    },
    {
      name: "place",
      type: "integer",
      description: "Segment by descending mean revenue, from 1.",
      min: 1,
    },
    { name: "segment", type: "varchar", description: "Name of the segment." },
    { name: "pc1", type: "double", description: "First coordinate of the centroid." },
    { name: "pc2", type: "double", description: "Second coordinate of the centroid." },
    {
      name: "inertia",
      type: "double",
      unit: "squared units",
      description: "Sum of squared distances to the centroids.",
      min: 0,
    },
    {
      name: "moved",
      type: "integer",
      unit: "count",
      description: "Customers that changed their segment.",
      min: 0,
    },
    {
      name: "customers",
      type: "integer",
      unit: "count",
      description: "Customers nearest to the centroid.",
      min: 0,
    },
    {
      name: "labels",
      type: "varchar",
      description:
        "Segment of each customer of segment_point, in its order; beside the first segment only.",
      nullable: true,
    },
  ],
};

export default contract;
