import { afterAll, beforeAll, expect, test } from "vitest";
import { createWasmEngine, type WasmEngine } from "./wasmEngine.ts";

let engine: WasmEngine;
beforeAll(async () => void (engine = await createWasmEngine()));
afterAll(() => engine.close());

test("DuckDB-WASM runs in Node with bound values", () => {
  expect(engine.rows("select $1::integer + 1 as n, $2::varchar as text", [41, "it's"])).toEqual([
    { n: 42, text: "it's" },
  ]);
});
