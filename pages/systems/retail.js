import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about this system. */
export const retail = { database: FileAttachment("/data/retail/retail.duckdb"), engine };
