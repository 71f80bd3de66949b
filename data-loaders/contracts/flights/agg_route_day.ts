import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "./exclusions.ts";

const contract: TableContract = {
  description:
    "Flights by route and day: sums from which every rate by day, airport or route follows exactly.",
  grain: "one origin, destination, distance and day",
  primaryKey: ["origin", "destination", "distance_mi", "flight_date"],
  foreignKeys: [
    { columns: ["origin"], table: "dim_airport", references: ["iata"] },
    { columns: ["destination"], table: "dim_airport", references: ["iata"] },
    { columns: ["flight_date"], table: "dim_date", references: ["date"] },
  ],
  // By route first: long runs of equal airports and distances take no room.
  sortedBy: ["origin", "destination", "distance_mi", "flight_date"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    { name: "origin", type: "varchar", description: "Airport of departure, IATA code." },
    { name: "destination", type: "varchar", description: "Airport of arrival, IATA code." },
    {
      name: "distance_mi",
      type: "smallint",
      unit: "mi",
      description: "Distance of the two airports as reported.",
      min: 1,
      max: 6000,
    },
    { name: "flight_date", type: "date", description: "Day of departure." },
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
