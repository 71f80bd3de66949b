import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import type { ParameterType } from "../../../lib/queries/types.ts";
import { valueText } from "../../../lib/queries/valueText.ts";
import { runInWasm, wasmColumnar } from "../../support/runInWasm.ts";
import { createWasmEngine, type WasmEngine } from "../../support/wasmEngine.ts";

let engine: WasmEngine;
beforeAll(async () => void (engine = await createWasmEngine()));
afterAll(() => engine.close());

const types: Record<string, ParameterType> = {
  t: "varchar",
  d: "double",
  i: "integer",
  b: "boolean",
  day: "date",
  l: "varchar[]",
};
const query = {
  sql: "select $t as t, $d as d, $i as i, $b as b, $day as day, len($l) as n, list_aggr($l, 'string_agg', '|') as l",
  parameters: Object.entries(types).map(([name, type]) => ({
    name,
    type,
    default: null,
    description: "",
  })),
};

test("a query without values stays as it is", () => {
  expect(valueText({ sql: "select '$1'", values: [] })).toBe("select '$1'");
});

test("values stand as literals in the places that are typed for them", () => {
  const query = { sql: "select $1::date, $2::varchar, '$1'", values: ["2001-01-01", "it's"] };
  expect(valueText(query)).toBe("select '2001-01-01'::date, 'it''s'::varchar, '$1'");
});

test("any value reaches DuckDB-WASM unchanged", () => {
  const text = fc.string({ unit: "binary" });
  const days = fc.date({
    min: new Date("0001-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  });
  const values = fc.record({
    t: fc.option(text),
    d: fc.double({ noNaN: true, noDefaultInfinity: true }).map((d) => d + 0),
    i: fc.integer({ min: -(2 ** 31) + 1 }),
    b: fc.option(fc.boolean()),
    day: fc.option(days.map((day) => day.toISOString().slice(0, 10))),
    l: fc.array(text),
  });
  fc.assert(
    fc.property(values, (given) => {
      const { t, d, i, b, day, l } = given;
      const n = l.length;
      const joined = n > 0 ? l.join("|") : null;
      expect(wasmColumnar(runInWasm(engine, compileQuery(query, given)), [])).toEqual({
        t: [t],
        d: [d],
        i: [i],
        b: [b],
        day: [day],
        n: [n],
        l: [joined],
      });
    }),
    { numRuns: 150 },
  );
});

test("a NUL character, which SQL text cannot hold, arrives", () => {
  const given = { t: "a\0b'", d: 0, i: 0, b: null, day: null, l: ["\0"] };
  const row = wasmColumnar(runInWasm(engine, compileQuery(query, given)), []);
  expect(row).toMatchObject({ t: ["a\0b'"], l: ["\0"] });
});

test("a double keeps its last digit", () => {
  const sql = "select $d as d";
  const parameters = query.parameters.filter(({ name }) => name === "d");
  const d = 1.6134688159771303e279;
  expect(wasmColumnar(runInWasm(engine, compileQuery({ sql, parameters }, { d })), [])).toEqual({
    d: [d],
  });
});
