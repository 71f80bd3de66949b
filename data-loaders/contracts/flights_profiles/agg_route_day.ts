import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description: "Flights by pair of airports and day, both directions apart.",
  grain: "one origin, destination and day",
  primaryKey: ["origin", "destination", "flight_date"],
  foreignKeys: [
    { columns: ["origin"], table: "dim_airport", references: ["iata"] },
    { columns: ["destination"], table: "dim_airport", references: ["iata"] },
    { columns: ["flight_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["origin", "destination", "flight_date"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    { name: "origin", type: "varchar", description: "Airport of departure, IATA code." },
    { name: "destination", type: "varchar", description: "Airport of arrival, IATA code." },
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
      name: "delay_sum_min",
      type: "integer",
      unit: "min",
      description: "Sum of arrival delays; early arrivals count negative.",
    },
  ],
};

export default contract;
