import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Rules that set lines aside, in the order in which their effect is told.",
  grain: "one rule",
  primaryKey: ["place"],
  sortedBy: ["place"],
  columns: [
    { name: "place", type: "smallint", description: "Place in the order, from 1.", min: 1 },
    {
      name: "bit",
      type: "smallint",
      description: "Its bit in flags: 2 to the power of place − 1.",
      min: 1,
    },
    { name: "rule", type: "varchar", description: "Name, as in rule_counts." },
    { name: "title", type: "varchar", description: "Title for readers." },
    { name: "description", type: "varchar", description: "What the rule says." },
    {
      name: "currency",
      type: "varchar",
      description: "Currency of the file, the same in every row.",
    },
  ],
};

export default contract;
