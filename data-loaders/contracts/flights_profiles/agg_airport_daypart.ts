import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description: "Flights by airport of origin, day and part of the day.",
  grain: "one airport, day and part of the day that occur",
  primaryKey: ["origin", "flight_date", "daypart"],
  foreignKeys: [
    { columns: ["origin"], table: "dim_airport", references: ["iata"] },
    { columns: ["flight_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["origin", "flight_date", "daypart"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    { name: "origin", type: "varchar", description: "Airport of departure, IATA code." },
    { name: "flight_date", type: "date", description: "Day of departure." },
    {
      name: "daypart",
      type: "varchar",
      description:
        "By the estimated scheduled hour: night before 5, morning before 11, afternoon before 17, then evening.",
      values: ["night", "morning", "afternoon", "evening"],
    },
    { name: "flights", type: "smallint", unit: "count", description: "Flights.", min: 1 },
    {
      name: "on_time",
      type: "smallint",
      unit: "count",
      description: "Flights that arrived less than 15 minutes late.",
      min: 0,
    },
    {
      name: "late_60",
      type: "smallint",
      unit: "count",
      description: "Flights that arrived 60 minutes late or more.",
      min: 0,
    },
    {
      name: "delay_sum_min",
      type: "integer",
      unit: "min",
      description: "Sum of arrival delays; early arrivals count negative.",
    },
  ],
};

export default contract;
