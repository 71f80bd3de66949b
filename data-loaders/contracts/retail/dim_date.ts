import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every day from the first to the last invoice.",
  grain: "one day",
  primaryKey: ["date"],
  sortedBy: ["date"],
  columns: [{ name: "date", type: "date", description: "Day." }],
};

export default contract;
