import { FileAttachment } from "observablehq:stdlib";
import { engine } from "./engine.js";

/** What the engine needs to answer questions about this system. */
export const groupbuy = { database: FileAttachment("/data/groupbuy/groupbuy.duckdb"), engine };
