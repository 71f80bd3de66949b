import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "US federal holidays and Easter Sunday by their rules, for the years around the data.",
  grain: "one holiday and year",
  primaryKey: ["date", "name"],
  sortedBy: ["date", "name"],
  columns: [
    { name: "date", type: "date", description: "Day of the holiday, not of a substitute." },
    { name: "name", type: "varchar", description: "Name." },
  ],
};

export default contract;
