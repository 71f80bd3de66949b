import type { TableContract } from "../../../lib/snapshots/types.ts";
import { delayClasses } from "./delayClasses.ts";
import { exclusions } from "./exclusions.ts";

const contract: TableContract = {
  description: "Every flight that passed the rejecting rules, extreme delays included.",
  grain: "one flight",
  primaryKey: ["flight_id"],
  foreignKeys: [
    { columns: ["origin"], table: "dim_airport", references: ["iata"] },
    { columns: ["destination"], table: "dim_airport", references: ["iata"] },
    { columns: ["flight_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["departed_at", "flight_id"],
  timeColumn: "departed_at",
  notes: exclusions,
  columns: [
    { name: "flight_id", type: "integer", description: "Row of the raw file, from 1.", min: 1 },
    {
      name: "departed_at",
      type: "timestamp",
      description:
        "Actual departure, local time of the origin; 24:00 is written 00:00 of the next day.",
    },
    { name: "flight_date", type: "date", description: "Day of departed_at." },
    {
      name: "departure_hour",
      type: "smallint",
      unit: "h",
      description: "Hour of departed_at.",
      min: 0,
      max: 23,
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
      min: -2880,
      max: 2880,
    },
    {
      name: "delay_class",
      type: "varchar",
      description: "Whether the delay is plausible; see rule_counts for each class.",
      values: delayClasses,
    },
    {
      name: "is_repeat",
      type: "boolean",
      description: "Equals an earlier flight in every raw column.",
    },
  ],
};

export default contract;
