import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bakeSystem, type BakedSystem } from "../../data-loaders/bake/bakeSystem.ts";
import { openSnapshot, type OpenSnapshot } from "../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../data-loaders/bake/runNative.ts";
import { buildAll } from "../../data-loaders/pipeline/buildAll.ts";
import { DEFAULT_ROOT } from "../../data-loaders/snapshots/readManifest.ts";
import { boundSql } from "../../lib/queries/boundSql.ts";
import { compareColumnar } from "../../lib/queries/compareColumnar.ts";
import { compileQuery } from "../../lib/queries/compileQuery.ts";
import { toColumnar } from "../../lib/queries/toColumnar.ts";
import type { NamedQuery, ParameterValues } from "../../lib/queries/types.ts";
import { parameterSets } from "../support/parameterSets.ts";
import { createValueTable } from "../../src/engine/valueTable.ts";
import { runInWasm, runPreparedInWasm, wasmColumnar } from "../support/runInWasm.ts";
import { createWasmEngine, type WasmEngine } from "../support/wasmEngine.ts";

const silent = { info: () => undefined, warn: () => undefined, progress: () => undefined };
const systems = readdirSync("lib/sql", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

beforeAll(() => buildAll({ root: DEFAULT_ROOT, log: silent }), 600_000);

describe.each(systems)("%s: native DuckDB and DuckDB-WASM agree on", (system) => {
  let baked: BakedSystem;
  let native: OpenSnapshot;
  let wasm: WasmEngine;
  beforeAll(async () => {
    baked = await bakeSystem(system, { root: DEFAULT_ROOT, log: silent });
    native = await openSnapshot(DEFAULT_ROOT, baked.manifest);
    wasm = await createWasmEngine();
    wasm.attach(join(".openbook/snapshots", system, baked.manifest.database.file));
    for (const statement of createValueTable) wasm.query(statement);
  });
  afterAll(() => {
    native?.close();
    wasm?.close();
  });

  const inNative = async (query: NamedQuery, values: ParameterValues) =>
    toColumnar(await runNative(native.connection, compileQuery(query, values)));
  const inWasm = (query: NamedQuery, values: ParameterValues) =>
    wasmColumnar(runInWasm(wasm, compileQuery(query, values)), query.columns);
  const inWasmPrepared = (query: NamedQuery, values: ParameterValues) =>
    wasmColumnar(runPreparedInWasm(wasm, compileQuery(query, values)), query.columns);

  test.each(readdirSync(join("lib/sql", system)).map((file) => file.replace(/\.sql$/, "")))(
    "%s",
    async (name) => {
      const query = baked.queries.find((candidate) => candidate.name === name)!;
      const options = baked.queries.filter((candidate) => candidate.name.endsWith("_options"));
      const sets = parameterSets(query, baked.manifest.asOf, options);
      for (const [set, values] of Object.entries(sets)) {
        const expected = await inNative(query, values);
        expect(compareColumnar(expected, inWasm(query, values)), set).toEqual([]);
        expect(
          compareColumnar(expected, inWasmPrepared(query, values)),
          `${set}, prepared`,
        ).toEqual([]);
        const literal = { sql: boundSql(query, values), values: [] };
        const copied = toColumnar(await runNative(native.connection, literal));
        expect(compareColumnar(expected, copied), `${set}, with literals`).toEqual([]);
      }
    },
  );
});
