import { FileAttachment } from "observablehq:stdlib";

/** The engine's own files; fetched only when the engine starts. */
export const engine = {
  wasm: FileAttachment("/openbook/duckdb/duckdb-eh.wasm"),
  worker: FileAttachment("/openbook/duckdb/duckdb-browser-eh.worker.js"),
};
