import { expect, test } from "vitest";
import type { Rows } from "../../../src/engine/types.ts";
import { categoryCorrelations } from "../../../src/groupbuy/categoryCorrelations.ts";

const weeks = (...orders: readonly (readonly [number, number])[]) =>
  Object.assign(
    orders.flatMap(([tea, rice]) => [
      { category: "Tea", orders: tea },
      { category: "Rice", orders: rice },
    ]),
    { fields: [], columns: [], provenance: {} },
  ) as unknown as Rows;
const planted = [{ statement: "Tea and Rice rise and fall together" }];
const first = (rows: Rows) => categoryCorrelations(rows, planted).current.rows![0]!;

test("too few weeks are said in weeks", () => {
  expect(first(weeks([3, 4]))["reason"]).toBe(
    "at least 5 full weeks, Monday to Sunday, are needed, and this range has 1: choose a longer one",
  );
});

test("a planted pair is marked, and its changes are worth no more than their number", () => {
  const row = first(weeks([3, 4], [5, 5], [2, 3], [9, 8], [4, 4], [7, 8], [1, 2], [6, 5]));
  expect(row).toMatchObject({ pair: "Tea and Rice", isPlanted: true, changes: 7, reason: null });
  expect(Number(row["effectiveChanges"])).toBeLessThanOrEqual(7);
});

test("a category that never changes has no correlation", () => {
  const row = first(weeks([3, 4], [3, 5], [3, 3], [3, 8], [3, 4]));
  expect(row["reason"]).toBe("orders of a category never change from week to week");
});
