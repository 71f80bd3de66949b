import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every day of the flights, with the nearest holiday.",
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
    {
      name: "holiday",
      type: "varchar",
      description: "Nearest US federal holiday or Easter Sunday, by rule.",
    },
    {
      name: "holiday_offset_days",
      type: "smallint",
      unit: "days",
      description: "Days since that holiday; negative before it.",
    },
    {
      name: "is_holiday_period",
      type: "boolean",
      description: "Four days before that holiday to two days after it.",
    },
  ],
};

export default contract;
