import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description: "Flights by pair of airports and day, both directions together.",
  grain: "one pair of airports and day with flights",
  primaryKey: ["a", "b", "flight_date"],
  foreignKeys: [
    { columns: ["a"], table: "dim_airport", references: ["iata"] },
    { columns: ["b"], table: "dim_airport", references: ["iata"] },
    { columns: ["flight_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["a", "b", "flight_date"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    { name: "a", type: "varchar", description: "First airport of the pair in the alphabet." },
    { name: "b", type: "varchar", description: "The other airport." },
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
      name: "delay_sum_min",
      type: "integer",
      unit: "min",
      description: "Sum of arrival delays; early arrivals count negative.",
    },
  ],
};

export default contract;
