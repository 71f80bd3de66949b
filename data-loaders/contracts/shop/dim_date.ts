import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every day of the window, with its place in year, quarter, month and week.",
  grain: "one day",
  primaryKey: ["date"],
  sortedBy: ["date"],
  timeColumn: "date",
  columns: [
    { name: "date", type: "date", description: "Day." },
    { name: "year", type: "smallint", description: "Calendar year." },
    { name: "quarter", type: "smallint", description: "Quarter, 1 to 4.", min: 1, max: 4 },
    { name: "month", type: "smallint", description: "Month, 1 to 12.", min: 1, max: 12 },
    { name: "month_start", type: "date", description: "First day of the month." },
    { name: "iso_week", type: "smallint", description: "ISO week, 1 to 53.", min: 1, max: 53 },
    { name: "week_start", type: "date", description: "Monday of the week." },
    { name: "day", type: "smallint", description: "Day of the month.", min: 1, max: 31 },
    { name: "weekday", type: "smallint", description: "1 Monday to 7 Sunday.", min: 1, max: 7 },
    { name: "weekday_name", type: "varchar", description: "English name of the weekday." },
    { name: "is_weekend", type: "boolean", description: "Saturday or Sunday." },
  ],
};

export default contract;
