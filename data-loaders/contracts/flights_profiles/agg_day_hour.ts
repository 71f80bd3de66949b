import type { TableContract } from "../../../lib/snapshots/types.ts";
import { exclusions } from "../flights/exclusions.ts";

const contract: TableContract = {
  description:
    "Flights by day and hour, once by the hour they left and once by the hour they were probably to leave.",
  grain: "one basis, day and hour that occur",
  primaryKey: ["basis", "flight_date", "hour"],
  foreignKeys: [{ columns: ["flight_date"], table: "dim_date", references: ["date"] }],
  sortedBy: ["basis", "flight_date", "hour"],
  timeColumn: "flight_date",
  notes: exclusions,
  columns: [
    {
      name: "basis",
      type: "varchar",
      description:
        "What the hour is of: departed, the actual departure; scheduled, the actual departure less the arrival delay of a late flight, an estimate.",
      values: ["departed", "scheduled"],
    },
    { name: "flight_date", type: "date", description: "Day of departure." },
    {
      name: "hour",
      type: "smallint",
      unit: "h",
      description: "Hour of the day, local time of the origin.",
      min: 0,
      max: 23,
    },
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
    {
      name: "delay_squares_min2",
      type: "bigint",
      unit: "min²",
      description: "Sum of squared arrival delays.",
      min: 0,
    },
  ],
};

export default contract;
