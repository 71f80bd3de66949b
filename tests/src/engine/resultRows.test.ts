import { expect, test } from "vitest";
import type { BakedQuery } from "../../../lib/queries/types.ts";
import { bakedColumns } from "../../../src/engine/bakedColumns.ts";
import { resultByColumn, resultRows } from "../../../src/engine/resultRows.ts";
import type { Provenance } from "../../../src/engine/types.ts";

const baked = {
  columns: [
    { name: "sold_on", type: "date", description: "day" },
    { name: "revenue_usd", type: "double", unit: "USD", description: "value" },
  ],
  data: { sold_on: ["2001-06-30", null], revenue_usd: [1.5, null] },
  rowCount: 2,
} as unknown as BakedQuery;
const provenance = { system: "fixture" } as Provenance;
const midnight = new Date("2001-06-30T00:00:00Z");

test("a baked result becomes camelCase rows; days are UTC midnight, null stays null", () => {
  const rows = resultRows(bakedColumns(baked), provenance);
  expect([...rows]).toEqual([
    { soldOn: midnight, revenueUsd: 1.5 },
    { soldOn: null, revenueUsd: null },
  ]);
  expect(rows.columns).toEqual(["soldOn", "revenueUsd"]);
  expect(rows.fields[1]).toEqual({
    key: "revenueUsd",
    name: "revenue_usd",
    type: "double",
    unit: "USD",
    description: "value",
  });
  expect(rows.provenance).toBe(provenance);
});

test("or columns under the same keys", () => {
  const { data, rowCount } = resultByColumn(bakedColumns(baked), provenance);
  expect(data).toEqual({ soldOn: [midnight, null], revenueUsd: [1.5, null] });
  expect(rowCount).toBe(2);
});
