import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about quoted figures. */
export const verdicts = {
  database: FileAttachment("/data/verdicts/verdicts.duckdb"),
  engine,
};
