import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Raw rows that a cleaning rule rejected, repaired or flagged, with the value at fault.",
  grain: "one raw row and rule",
  primaryKey: ["source", "row", "rule"],
  sortedBy: ["source", "rule", "row"],
  columns: [
    { name: "source", type: "varchar", description: "Raw table." },
    {
      name: "row",
      type: "varchar",
      description: "Key of the raw row: its id and, when repeated, its copy.",
    },
    { name: "rule", type: "varchar", description: "Rule that it met." },
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
