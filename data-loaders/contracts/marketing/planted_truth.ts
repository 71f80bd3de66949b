import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What the generator planted, to be held against what the pages recover.",
  grain: "one parameter of one channel, month, segment or fault",
  primaryKey: ["kind", "name", "parameter"],
  sortedBy: ["kind", "name", "parameter"],
  notes: ["Expected revenue of a campaign is scale · cost^elasticity · season of its month."],
  columns: [
    {
      name: "kind",
      type: "varchar",
      description: "What it is a parameter of.",
      values: ["channel", "month", "segment", "fault"],
    },
    { name: "name", type: "varchar", description: "Channel, month 1 to 12, segment or fault." },
    { name: "parameter", type: "varchar", description: "Parameter." },
    { name: "value", type: "double", description: "Planted value." },
  ],
};

export default contract;
