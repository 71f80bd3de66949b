import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Raw rows that a rule rejected, flagged or repaired, with the value at fault.",
  grain: "one raw row and rule",
  primaryKey: ["source", "row", "rule"],
  sortedBy: ["source", "rule", "row"],
  columns: [
    {
      name: "source",
      type: "varchar",
      description: "Raw table.",
      values: ["flights", "airports"],
    },
    {
      name: "row",
      type: "varchar",
      description: "Row of the raw file, from 1, or the code of the airport.",
    },
    { name: "rule", type: "varchar", description: "Rule that it met; see rule_counts." },
    { name: "column_name", type: "varchar", description: "Column at fault." },
    {
      name: "value",
      type: "varchar",
      nullable: true,
      description: "Value at fault; null when missing.",
    },
    {
      name: "action",
      type: "varchar",
      description: "What became of the row.",
      values: ["flag", "reject", "repair"],
    },
  ],
};

export default contract;
