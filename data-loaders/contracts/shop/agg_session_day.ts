import type { TableContract } from "../../../lib/snapshots/types.ts";
import { countries } from "./allowedValues.ts";

const contract: TableContract = {
  description:
    "Visits by day and by how far they got in the funnel view, cart, checkout, purchase.",
  grain: "one day, channel, country and pair of steps reached",
  primaryKey: ["session_date", "channel", "country", "loose_steps", "strict_steps"],
  foreignKeys: [{ columns: ["session_date"], table: "dim_date", references: ["date"] }],
  sortedBy: ["session_date", "channel", "country", "loose_steps", "strict_steps"],
  timeColumn: "session_date",
  freshWithinHours: 24,
  columns: [
    { name: "session_date", type: "date", description: "Day of the visit's first event (UTC)." },
    { name: "channel", type: "varchar", description: "Website or app.", values: ["app", "web"] },
    {
      name: "country",
      type: "varchar",
      description: "Country of the visit (ISO 3166-1 alpha-2).",
      values: countries,
    },
    {
      name: "loose_steps",
      type: "smallint",
      unit: "count",
      description: "Steps reached in their order; other events may lie between.",
      min: 0,
      max: 4,
    },
    {
      name: "strict_steps",
      type: "smallint",
      unit: "count",
      description:
        "Steps reached from the first view on, one right after the other with nothing between.",
      min: 0,
      max: 4,
    },
    { name: "sessions", type: "integer", unit: "count", description: "Visits.", min: 1 },
  ],
  notes: [
    "Steps count within one visit: who comes back another day to buy is counted as not bought here.",
    "Events stand in the order in which they were numbered, because of some only the day is known.",
  ],
};

export default contract;
