import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description:
    "Flights by airport of origin and day, in all and by part of the day. Parts go by the hour at " +
    "which a flight was probably to leave: actual departure less the arrival delay of a late flight.",
  grain: "one airport and day with flights",
  primaryKey: ["origin", "flight_date"],
  foreignKeys: [
    { columns: ["origin"], table: "dim_airport", references: ["iata"] },
    { columns: ["flight_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["origin", "flight_date"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    { name: "origin", type: "varchar", description: "Airport of departure, IATA code." },
    { name: "flight_date", type: "date", description: "Day of departure." },
    { name: "flights", type: "integer", unit: "count", description: "Flights.", min: 1 },
    {
      name: "on_time",
      type: "integer",
      unit: "count",
      description: "Flights that arrived less than 15 minutes late.",
      min: 0,
    },
    {
      name: "late_60",
      type: "integer",
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
    {
      name: "morning_flights",
      type: "integer",
      unit: "count",
      description: "Flights to leave from 5 to 11.",
      min: 0,
    },
    {
      name: "morning_delay_sum_min",
      type: "integer",
      unit: "min",
      description: "Sum of their arrival delays.",
    },
    {
      name: "afternoon_flights",
      type: "integer",
      unit: "count",
      description: "Flights to leave from 11 to 17.",
      min: 0,
    },
    {
      name: "afternoon_delay_sum_min",
      type: "integer",
      unit: "min",
      description: "Sum of their arrival delays.",
    },
    {
      name: "evening_flights",
      type: "integer",
      unit: "count",
      description: "Flights to leave from 17 on.",
      min: 0,
    },
    {
      name: "evening_delay_sum_min",
      type: "integer",
      unit: "min",
      description: "Sum of their arrival delays.",
    },
  ],
};

export default contract;
