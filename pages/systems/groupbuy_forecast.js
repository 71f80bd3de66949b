import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about the forecasts of the marketplace's orders. */
export const groupbuyForecast = {
  database: FileAttachment("/data/groupbuy_forecast/groupbuy_forecast.duckdb"),
  engine,
};
