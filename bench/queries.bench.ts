import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bakeSystem } from "../data-loaders/bake/bakeSystem.ts";
import { openSnapshot } from "../data-loaders/bake/openSnapshot.ts";
import { DEFAULT_ROOT } from "../data-loaders/snapshots/readManifest.ts";
import { compileQuery } from "../lib/queries/compileQuery.ts";
import { valueText } from "../lib/queries/valueText.ts";
import { createWasmEngine } from "../tests/support/wasmEngine.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const RUNS = 11;
const silent = { info: () => undefined, warn: () => undefined, progress: () => undefined };

/** Each named query in DuckDB-WASM against native DuckDB with one thread, defaults, interleaved. */
export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const entry of readdirSync("lib/sql", { withFileTypes: true }))
    if (entry.isDirectory()) results.push(...(await measureSystem(entry.name)));
  const ratios = results.map(({ value }) => value);
  return [
    {
      name: "named queries, WASM ÷ native with one thread: median of all",
      value: median(ratios),
      unit: "×",
      bar: 2,
      detail: `${ratios.length} queries, ${RUNS} runs each, interleaved, same text and values; slowest ${Math.max(...ratios).toFixed(2)} ×`,
    },
    ...results,
  ];
}

/** Both engines run the same text, with the values in it. */
async function measureSystem(system: string): Promise<BenchResult[]> {
  const { manifest, queries } = await bakeSystem(system, { root: DEFAULT_ROOT, log: silent });
  const native = await openSnapshot(DEFAULT_ROOT, manifest);
  const wasm = await createWasmEngine();
  wasm.attach(join(".openbook/snapshots", system, manifest.database.file));
  const results: BenchResult[] = [];
  for (const query of queries) {
    const sql = valueText(compileQuery(query, query.defaults));
    const times = { wasm: [] as number[], native: [] as number[] };
    // The first round warms both up and is not counted.
    for (let round = 0; round <= RUNS; round++) {
      const wasmMs = await time(() => wasm.query(sql));
      const nativeMs = await time(() => native.connection.runAndReadAll(sql));
      if (round === 0) continue;
      times.wasm.push(wasmMs);
      times.native.push(nativeMs);
    }
    results.push(describe(`${system}/${query.name}`, times));
  }
  wasm.close();
  native.close();
  return results;
}

/** Rounds are compared one by one, so that a load on the machine hits both sides of a ratio. */
function describe(name: string, times: { wasm: number[]; native: number[] }): BenchResult {
  const ratios = times.wasm.map((wasmMs, round) => wasmMs / times.native[round]!);
  const [wasmMs, nativeMs] = [median(times.wasm), median(times.native)];
  const detail = `${wasmMs.toFixed(1)} ms in WASM, ${nativeMs.toFixed(1)} ms native`;
  return { name, value: median(ratios), unit: "×", bar: 2, detail };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
