import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about the forecasts of the flights. */
export const flightsForecast = {
  database: FileAttachment("/data/flights_forecast/flights_forecast.duckdb"),
  engine,
};
