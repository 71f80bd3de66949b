import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePlan, planNodes } from "../../../lib/warehouse/parsePlan.ts";
import { normalisedSetup, starQuestions } from "../../../lib/warehouse/starQuestions.ts";
import {
  columnarSetup,
  columnarTrials,
  compressionSql,
} from "../../../lib/warehouse/columnarTrials.ts";
import { buildShop, type BuiltShop } from "../../data-loaders/shop/buildShop.ts";
import { createWasmEngine, type WasmEngine } from "../../support/wasmEngine.ts";

describe("query plans of the browser's engine", () => {
  let shop: BuiltShop;
  let engine: WasmEngine;
  const plan = (sql: string, how = "format json") =>
    parsePlan(String(engine.rows(`explain (${how}) ${sql}`)[0]!["explain_value"]));
  const joins = (sql: string) =>
    planNodes(plan(sql)).filter(({ operator }) => operator.includes("JOIN")).length;

  beforeAll(async () => {
    shop = await buildShop();
    engine = await createWasmEngine();
    engine.attach(join(shop.root, ".openbook/snapshots/shop/shop.duckdb"));
    for (const sql of normalisedSetup) engine.query(sql);
  });
  afterAll(() => {
    engine?.close();
    shop?.remove();
  });

  it("has operators, expected rows and the table that is read", () => {
    const nodes = planNodes(plan("select count(*) from dim_product where rating_rate > 4"));
    expect(nodes[0]).toMatchObject({ operator: "UNGROUPED AGGREGATE", rows: null, ms: null });
    const scan = nodes.at(-1)!;
    expect(scan.operator).toBe("SEQ SCAN");
    expect(Object.fromEntries(scan.details)["Table"]).toMatch(/dim_product/);
    expect(scan.estimatedRows).toBeGreaterThan(0);
  });

  it("has rows and times of a query that ran, without the explaining itself", () => {
    const nodes = planNodes(
      plan("select category, count(*) from dim_product group by category", "analyze, format json"),
    );
    expect(nodes.map(({ operator }) => operator)).not.toContain("EXPLAIN ANALYZE");
    expect(nodes[0]!.rows).toBe(4);
    expect(nodes.at(-1)).toMatchObject({ operator: "SEQ SCAN", rows: 20, scannedRows: 20 });
    for (const { ms } of nodes) expect(ms).toBeGreaterThanOrEqual(0);
  });

  it("refuses a plan without an operator", () => {
    expect(() => parsePlan("[]")).toThrow(
      new RangeError("parsePlan: plan must have an operator, got []"),
    );
  });

  // Counted by hand from the tables that each question needs.
  it.each([
    ["Revenue by category and month", 3, 0],
    ["Revenue by month", 1, 0],
    ["Revenue by country and product", 4, 1],
    ["Orders by weekday", 0, 1],
  ])("%s: %i joins normalised, %i in the star, the same answer", (name, normalised, star) => {
    const question = starQuestions.find((each) => each.question === name)!;
    expect(joins(question.normalised)).toBe(normalised);
    expect(joins(question.star)).toBe(star);
    expect(engine.rows(question.normalised)).toEqual(engine.rows(question.star));
  });

  it.each(["zones", "aggregates"])("compares two ways to the same answer: %s", (id) => {
    for (const sql of columnarSetup) engine.query(sql);
    const { slow, quick } = columnarTrials.find((trial) => trial.id === id)!;
    const rows = engine.rows(slow.sql);
    expect(engine.rows(quick.sql)).toEqual(rows);
    expect(Number(rows[0]!["events"])).toBeGreaterThan(0);
  });

  it("finds dictionary and run-length encoding in the published events", () => {
    const encodings = Object.fromEntries(
      engine.rows(compressionSql).map((row) => [row["column_name"], row["encodings"]]),
    );
    expect(encodings["country"]).toMatch(/dict/i);
    expect(encodings["event_date"]).toMatch(/RLE/);
  });
});
