import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Rows in, affected and out for every cleaning rule, rules without findings included.",
  grain: "one cleaning rule",
  primaryKey: ["step", "rule"],
  sortedBy: ["step", "rule"],
  columns: [
    { name: "step", type: "varchar", description: "Raw table that the rule reads." },
    { name: "rule", type: "varchar", description: "Name of the rule." },
    { name: "description", type: "varchar", description: "What the rule says." },
    {
      name: "action",
      type: "varchar",
      description: "What becomes of the row.",
      values: ["flag", "reject", "repair"],
    },
    { name: "rows_in", type: "bigint", unit: "count", description: "Raw rows.", min: 0 },
    {
      name: "rows_affected",
      type: "bigint",
      unit: "count",
      description: "Rows that met the rule.",
      min: 0,
    },
    {
      name: "rows_out",
      type: "bigint",
      unit: "count",
      description: "Rows that this rule leaves.",
      min: 0,
    },
    {
      name: "affected_share",
      type: "double",
      description: "rows_affected ÷ rows_in; a build with more than 5 % fails.",
      min: 0,
      max: 0.05,
    },
  ],
};

export default contract;
