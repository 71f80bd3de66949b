import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about this system. */
export const marketing = { database: FileAttachment("/data/marketing/marketing.duckdb"), engine };
