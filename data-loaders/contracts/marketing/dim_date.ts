import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every day from the first campaign's month to the as-of date.",
  grain: "one day",
  primaryKey: ["date"],
  sortedBy: ["date"],
  timeColumn: "date",
  columns: [
    { name: "date", type: "date", description: "Calendar day." },
    { name: "month", type: "date", description: "First day of its month." },
    { name: "month_name", type: "varchar", description: "English name of the month." },
    { name: "month_number", type: "smallint", description: "January 1.", min: 1, max: 12 },
    { name: "weekday", type: "smallint", description: "Monday 1 to Sunday 7.", min: 1, max: 7 },
  ],
};

export default contract;
