import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description: "Flights whose delay is hardly possible or beyond twelve hours, one by one.",
  grain: "one flight",
  primaryKey: ["flight_id"],
  foreignKeys: [
    { columns: ["origin"], table: "dim_airport", references: ["iata"] },
    { columns: ["destination"], table: "dim_airport", references: ["iata"] },
  ],
  sortedBy: ["flight_id"],
  timeColumn: "departed_at",
  notes: exclusions,
  columns: [
    { name: "flight_id", type: "integer", description: "Row of the raw file, from 1.", min: 1 },
    {
      name: "departed_at",
      type: "timestamp",
      description: "Actual departure, local time of the origin.",
    },
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
    {
      name: "arrival_delay_min",
      type: "smallint",
      unit: "min",
      description: "Actual minus scheduled arrival; negative when early.",
    },
    {
      name: "delay_class",
      type: "varchar",
      description: "What is odd about the delay; see the rules of the flights.",
      values: ["early_over_2h", "day_shift_suspected", "late_over_12h"],
    },
  ],
};

export default contract;
