import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { playRefund } from "../../../data-loaders/trials/playRefund.ts";

test("the refund that fails half-way: without a transaction orders say what never happened", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    "create table fact_order as select n as order_id, 10.0::decimal(12,2) as total_usd, 'refunded' as status, 'expired' as group_status from range(4) as numbers(n)",
  );
  const played = await playRefund(connection);
  connection.closeSync();
  instance.closeSync();
  expect(played.map(({ orders, balanceUsd }) => [orders, balanceUsd])).toEqual([
    ["4 refunded", 10],
    ["4 paid", 10],
    ["4 paid", 10],
    ["4 refunded", 460],
  ]);
  expect(played.map(({ refusal }) => refusal !== undefined)).toEqual([true, false, true, false]);
  expect(played[0]!.refusal).toMatch(/CHECK constraint failed/);
});
