import { describe, expect, test } from "vitest";
import { boxRows } from "../../../src/components/boxRows.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const rows = rowsOf({ shop: "varchar", minutes: "double" }, [
  ...[30, 4, 2, 7, 4, 9, 5].map((minutes) => ({ shop: "a", minutes })),
  ...[2.5, null, 1.5].map((minutes) => ({ shop: "b", minutes })),
  { shop: "c", minutes: null },
]);
const columns = { category: "shop", value: "minutes", unit: "min" };

describe("box rows", () => {
  // numpy 1.24.2, np.percentile([2, 4, 4, 5, 7, 9, 30], [25, 50, 75]) and of [1.5, 2.5]; exact.
  test("have the quartiles of each category, whiskers to the extremes", () => {
    expect(Array.from(boxRows(rows, columns).current.rows!)).toEqual([
      { shop: "a", n: 7, low: 2, lowerQuartile: 4, median: 5, upperQuartile: 8, high: 30 },
      { shop: "b", n: 2, low: 1.5, lowerQuartile: 1.75, median: 2, upperQuartile: 2.25, high: 2.5 },
    ]);
  });

  // R 4.2.2, boxplot.stats(c(2, 4, 4, 5, 7, 9, 30))$stats: 2 4 5 8 9; exact.
  test("end whiskers at the last values within the fences on request", () => {
    const [first] = boxRows(rows, { ...columns, whiskers: "fence" }).current.rows!;
    expect(first).toMatchObject({ low: 2, high: 9 });
  });

  test("say their units and where they come from", () => {
    const found = boxRows(rows, columns).current.rows!;
    expect(found.fields.map(({ name, unit }) => [name, unit])).toEqual([
      ["shop", undefined],
      ["n", undefined],
      ...["low", "lowerQuartile", "median", "upperQuartile", "high"].map((name) => [name, "min"]),
    ]);
    expect(found.provenance.derived).toBe(true);
    expect(found.provenance.boundSql).toBe(rows.provenance.boundSql);
  });

  test("leave out a category without a value; of no row there is none", () => {
    const none = rowsOf({ shop: "varchar", minutes: "double" }, []);
    expect(boxRows(rows, columns).current.rows!.map(({ shop }) => shop)).toEqual(["a", "b"]);
    expect(boxRows(none, columns).current.rows).toHaveLength(0);
  });
});
