import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createValueTable, mayChangeValues, valueTable } from "../../../src/engine/valueTable.ts";
import { runPreparedInWasm, wasmColumnar } from "../../support/runInWasm.ts";
import { createWasmEngine, type WasmEngine } from "../../support/wasmEngine.ts";

test("a query without values has no table", () => {
  expect(valueTable({ sql: "select 1", values: [] })).toBeUndefined();
});

test("a query with more values than the table has columns goes the other way", () => {
  expect(valueTable({ sql: "select 1", values: Array<number>(41).fill(1) })).toBeUndefined();
});

test("the statement reads the row that the values are written to", () => {
  expect(valueTable({ sql: "select $2::date, '$1'", values: [null, 7] })).toEqual({
    update: "update openbook_values set p1 = $1, p2 = $2",
    values: [null, "7"],
    sql: "select (select p2 from openbook_values)::date, '$1'",
  });
});

test("a reader's statement that names the table, in any case, may change it", () => {
  expect(mayChangeValues("UPDATE Openbook_Values SET p1 = 'x'")).toBe(true);
  expect(mayChangeValues("select 1")).toBe(false);
});

describe("a statement that was planned with other values", () => {
  let engine: WasmEngine;
  beforeAll(async () => {
    engine = await createWasmEngine();
    for (const statement of createValueTable) engine.query(statement);
    engine.query("create table t as select range::integer as i, 'b' || range as s from range(5)");
  });
  afterAll(() => engine.close());

  const ask = (sql: string, value: string | number | boolean | null) =>
    wasmColumnar(runPreparedInWasm(engine, { sql, values: [value] }), [])["r"];

  test.each([
    ["null, then a value", "select $1 is null as r", [null, "x"], [[true], [false]]],
    ["a value, then null", "select $1 is not null as r", ["x", null], [[true], [false]]],
    [
      "a number that no row has, then one that all have",
      "select count(*)::integer as r from t where i > $1::integer",
      [9, -1],
      [[0], [5]],
    ],
    [
      "a text outside what the column holds, then one inside",
      "select count(*)::integer as r from t where s = $1::varchar",
      ["zzz", "b3", "", "b0"],
      [[0], [1], [0], [1]],
    ],
    [
      "a day before all, then one after",
      "select (date '2024-01-01' + i) < $1::date as r from t where i = 2",
      ["2001-01-01", "2030-01-01"],
      [[false], [true]],
    ],
  ])("%s", (_, sql, values, expected) => {
    expect(values.map((value) => ask(sql, value))).toEqual(expected);
  });
});
