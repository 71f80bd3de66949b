import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description: "Flights by day and minute of arrival delay.",
  grain: "one day and minute of delay that occur",
  primaryKey: ["flight_date", "arrival_delay_min"],
  foreignKeys: [{ columns: ["flight_date"], table: "dim_date", references: ["date"] }],
  sortedBy: ["flight_date", "arrival_delay_min"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    { name: "flight_date", type: "date", description: "Day of departure." },
    {
      name: "arrival_delay_min",
      type: "smallint",
      unit: "min",
      description: "Actual minus scheduled arrival; negative when early.",
    },
    { name: "flights", type: "smallint", unit: "count", description: "Flights.", min: 1 },
  ],
};

export default contract;
