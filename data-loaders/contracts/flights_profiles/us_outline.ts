import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Outline of the United States as closed lines, for maps.",
  grain: "one point of a ring",
  primaryKey: ["ring", "point"],
  sortedBy: ["ring", "point"],
  columns: [
    { name: "ring", type: "smallint", description: "Coast of one piece of land.", min: 1 },
    {
      name: "point",
      type: "smallint",
      description: "Place along it; the last is the first.",
      min: 1,
    },
    {
      name: "longitude",
      type: "double",
      unit: "°",
      description: "East positive.",
      min: -180,
      max: 180,
    },
    {
      name: "latitude",
      type: "double",
      unit: "°",
      description: "North positive.",
      min: -90,
      max: 90,
    },
  ],
};

export default contract;
