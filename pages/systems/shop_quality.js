import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about the shop's checks and its spoilt copy. */
export const shopQuality = {
  database: FileAttachment("/data/shop_quality/shop_quality.duckdb"),
  engine,
};
