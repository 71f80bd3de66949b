import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about the profiles of airports, days and routes. */
export const flightsProfiles = {
  database: FileAttachment("/data/flights_profiles/flights_profiles.duckdb"),
  engine,
};
