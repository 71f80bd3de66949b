import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BakedPage } from "../../lib/queries/types.ts";
import { hashFile } from "./writeChanged.ts";

/** Size and hash of the engine's WASM file. */
export async function describeEngine(): Promise<BakedPage["engine"]> {
  const require = createRequire(import.meta.url);
  const file = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
  return { bytes: (await stat(file)).size, sha256: await hashFile(file) };
}
