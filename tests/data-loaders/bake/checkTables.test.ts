import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkTables } from "../../../data-loaders/bake/checkTables.ts";

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => connection.closeSync());

const check = (tables: string[], sql: string) => checkTables(connection, { tables }, sql);

describe("checkTables", () => {
  it.each([
    ["join … using", ["items", "orders"], "select * from orders join items using (order_id)"],
    ["a semi join", ["items", "orders"], "select * from orders semi join items using (order_id)"],
    ["a subquery", ["items", "orders"], "select * from orders where id in (select id from items)"],
    ["capital letters", ["orders"], "with X as (select * from Orders) select * from x"],
    ["a statement without tables", [], "select 1 as one"],
    [
      "a look at the database's own catalogue",
      ["orders"],
      "select * from information_schema.columns join orders using (table_name)",
    ],
    ["a CTE named as what it reads", ["orders"], "with orders as (from orders) from orders"],
    [
      "a recursive CTE",
      ["orders"],
      "with recursive n as (select 1 as i union all select i + 1 from n where i < 3) select * from n join orders using (i)",
    ],
  ])("reads the tables of %s", async (_, tables, sql) => {
    await expect(check(tables, sql)).resolves.toBeUndefined();
  });

  it("names both lists when they differ", async () => {
    await expect(
      check(["orders"], "select * from orders join items using (order_id)"),
    ).rejects.toThrow(
      "checkTables: the statement must read its @tables (orders), got (items, orders)",
    );
  });

  it("says why a statement cannot be read", async () => {
    await expect(check(["orders"], "selec 1")).rejects.toThrow(/^checkTables: must parse, got /);
  });
});
