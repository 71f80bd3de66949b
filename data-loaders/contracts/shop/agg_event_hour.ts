import type { TableContract } from "../../../lib/snapshots/types.ts";
import { countries, eventTypes } from "./allowedValues.ts";

const contract: TableContract = {
  description:
    "Events by day and hour: sums from which every count by hour, step, channel or country follows exactly.",
  grain: "one day, hour, event type, channel and country",
  primaryKey: ["event_date", "event_hour", "event_type", "channel", "country"],
  foreignKeys: [{ columns: ["event_date"], table: "dim_date", references: ["date"] }],
  sortedBy: ["event_date", "event_hour", "event_type", "channel", "country"],
  timeColumn: "event_date",
  freshWithinHours: 24,
  columns: [
    { name: "event_date", type: "date", description: "Day of the events (UTC)." },
    {
      name: "event_hour",
      type: "smallint",
      unit: "h",
      description: "Hour of the day (UTC): 14 is 14:00:00 to 14:59:59.",
      min: 0,
      max: 23,
    },
    {
      name: "event_type",
      type: "varchar",
      description: "Step of the funnel: view, cart, checkout, purchase.",
      values: eventTypes,
    },
    { name: "channel", type: "varchar", description: "Website or app.", values: ["app", "web"] },
    {
      name: "country",
      type: "varchar",
      description: "Country of the visit (ISO 3166-1 alpha-2).",
      values: countries,
    },
    { name: "events", type: "integer", unit: "count", description: "Events.", min: 1 },
  ],
  notes: ["Events of which only the day is known belong to no hour and are left out."],
};

export default contract;
