import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about a million campaigns; fetched when asked for. */
export const campaignsMillion = {
  database: FileAttachment("/data/campaigns_million/campaigns_million.duckdb"),
  engine,
};
