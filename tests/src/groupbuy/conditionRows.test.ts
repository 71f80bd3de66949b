import { expect, test } from "vitest";
import { spearmanCorrelation } from "../../../lib/statistics/descriptive/spearmanCorrelation.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import type { Rows } from "../../../src/engine/types.ts";
import { conditionRows } from "../../../src/groupbuy/conditionRows.ts";

const random = createRandom(3);
const deals = Array.from({ length: 60 }, (_, i) => ({
  memberGoal: i < 40 ? 3 : i < 57 ? 6 : 12,
  discount: random.uniform(),
  success: random.uniform(),
}));
const asRows = (rows: object[]) =>
  Object.assign(rows, { fields: [], columns: [], provenance: {} }) as unknown as Rows;

test("intervals hold together: Bonferroni over those that have one", () => {
  const rows = conditionRows(asRows(deals)).current.rows!;
  expect(rows.map(({ goal }) => goal)).toEqual([null, 3, 6, 12]);
  // Three deals of goal 12 have a correlation and no interval.
  for (const row of rows.slice(0, 3)) {
    const own = deals.filter(
      ({ memberGoal }) => row["goal"] === null || memberGoal === row["goal"],
    );
    const values = (key: "discount" | "success") => own.map((deal) => deal[key]);
    const level = 1 - 0.05 / 3;
    const { interval } = spearmanCorrelation(values("discount"), values("success"), { level });
    expect([row["low"], row["high"]]).toEqual(interval);
  }
  expect(rows[3]).toMatchObject({ low: null, high: null, n: 3 });
  expect(conditionRows(asRows([])).current.rows).toHaveLength(0);
});

test("deals that all lie on one line have an interval without width", () => {
  const line = [1, 2, 3, 4, 5].map((step) => ({
    ...{ memberGoal: 2, discount: step / 10, success: step / 8 },
  }));
  expect(conditionRows(asRows(line)).current.rows![0]).toMatchObject({ rho: 1, low: 1, high: 1 });
});
