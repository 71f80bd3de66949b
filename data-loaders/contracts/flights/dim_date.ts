import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every day from the first flight to the last.",
  grain: "one day",
  primaryKey: ["date"],
  sortedBy: ["date"],
  timeColumn: "date",
  columns: [
    { name: "date", type: "date", description: "Calendar day." },
    { name: "month", type: "date", description: "First day of its month." },
    {
      name: "weekday",
      type: "smallint",
      description: "Monday 1 to Sunday 7 (ISO 8601).",
      min: 1,
      max: 7,
    },
    { name: "weekday_name", type: "varchar", description: "English name of the weekday." },
    {
      name: "day_flights",
      type: "integer",
      unit: "count",
      description: "Flights of the day.",
      min: 0,
    },
    {
      name: "is_partial",
      type: "boolean",
      description: "Fewer than half the flights of the median day.",
    },
  ],
};

export default contract;
