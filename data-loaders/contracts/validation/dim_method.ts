import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Registered methods with how many reference values each is held to.",
  grain: "one method",
  primaryKey: ["method"],
  sortedBy: ["area", "method"],
  columns: [
    { name: "method", type: "varchar", description: "Id of the method." },
    { name: "title", type: "varchar", description: "Its name in words." },
    { name: "area", type: "varchar", description: "Its area." },
    { name: "summary", type: "varchar", description: "The question that it answers." },
    { name: "cited", type: "varchar", description: "The publications that it follows." },
    { name: "assumptions", type: "smallint", description: "Assumptions it states.", min: 1 },
    {
      name: "reference_values",
      type: "integer",
      unit: "count",
      description: "Values that it is held to.",
      min: 0,
    },
    {
      name: "reference_cases",
      type: "integer",
      unit: "count",
      description: "Inputs that those values belong to.",
      min: 0,
    },
    {
      name: "reference_kinds",
      type: "smallint",
      unit: "count",
      description: "Different tools or publications among them.",
      min: 0,
    },
    {
      name: "allowance_used",
      type: "double",
      nullable: true,
      description: "Largest error ÷ allowed error; null when all values are texts.",
      min: 0,
    },
  ],
};

export default contract;
