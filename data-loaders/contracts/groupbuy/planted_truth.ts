import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What the generator planted, for comparison with what the pages find.",
  grain: "one planted effect",
  primaryKey: ["truth_id"],
  sortedBy: ["subject", "truth_id"],
  columns: [
    { name: "truth_id", type: "varchar", description: "Effect." },
    { name: "subject", type: "varchar", description: "What it changes." },
    { name: "statement", type: "varchar", description: "What was planted." },
    {
      name: "value",
      type: "double",
      description: "How much; null when that is no number.",
      nullable: true,
    },
    { name: "unit", type: "varchar", description: "Unit of the value." },
    {
      name: "starts_at",
      type: "timestamp",
      description: "From when on; null when always.",
      nullable: true,
    },
    {
      name: "ends_at",
      type: "timestamp",
      description: "Until when, exclusive; null without end.",
      nullable: true,
    },
  ],
};

export default contract;
