import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about the segments of customers. */
export const marketingSegments = {
  database: FileAttachment("/data/marketing_segments/marketing_segments.duckdb"),
  engine,
};
