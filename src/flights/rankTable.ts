import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";

const KEYS = [
  ...["place", "rawPlace", "placeLow", "placeHigh", "iata", "city", "flights", "days"],
  ...["onTimeShare", "shrunkShare", "low", "high", "shrinkage"],
];

/** The columns of `rankedAirports` that a reader compares, in that order. */
export function rankTable(ranked: LiveRows): LiveRows {
  return derivedRows(ranked, (rows) => ({
    rows,
    fields: KEYS.map((key) => rows.fields.find((field) => field.key === key)!),
    methodId: "empirical-bayes-shrinkage",
  }));
}
