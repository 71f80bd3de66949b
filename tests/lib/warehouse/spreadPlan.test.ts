import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../../data-loaders/pipeline/openDatabase.ts";
import { MACHINES, spreadPlan, spreadSetup } from "../../../lib/warehouse/spreadPlan.ts";

describe("spreadPlan, in DuckDB", () => {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  beforeAll(async () => {
    database = await openDatabase({ temporary: mkdtempSync(join(tmpdir(), "spread-")) });
    await database.run(`create table fact_order as
      select date '2025-01-01' + (i % 90)::integer as order_date, (i % 7)::decimal(12,2) as total_usd
      from range(1000) as orders(i)`);
    for (const sql of spreadSetup) await database.run(sql);
  });
  afterAll(() => database.close());

  it.each(MACHINES)(
    "gives %d machines disjoint days that are the whole answer",
    async (machines) => {
      const days: string[] = [];
      let orders = 0;
      for (const sql of spreadPlan(machines))
        for (const row of await database.rows<{ day: string; orders: bigint }>(
          `select order_date::varchar as day, orders from (${sql})`,
        )) {
          days.push(row.day);
          orders += Number(row.orders);
        }
      expect(new Set(days).size).toBe(days.length);
      expect([days.length, orders]).toEqual([90, 8000]);
    },
  );

  it("refuses a number of machines that parts cannot be shared out among", () => {
    expect(() => spreadPlan(3)).toThrow("spreadPlan: machines must divide 8, got 3");
  });
});
