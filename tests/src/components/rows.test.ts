import { describe, expect, test } from "vitest";
import { columnTitle } from "../../../src/components/columnTitle.ts";
import { changeStatus } from "../../../src/components/changeStatus.ts";
import { fileName } from "../../../src/components/fileName.ts";
import { filterOptions } from "../../../src/components/filterOptions.ts";
import { sortRows } from "../../../src/components/sortRows.ts";
import { justMissed, targetStatus } from "../../../src/components/targetStatus.ts";
import { toCsv } from "../../../src/components/toCsv.ts";
import { rowsOf } from "../../support/rowsOf.ts";

describe("sortRows", () => {
  const rows = [{ x: 2 }, { x: null }, { x: 10 }, { x: 1 }];
  test("puts missing values last in either direction", () => {
    expect(sortRows(rows, [{ key: "x", direction: "ascending" }]).map(({ x }) => x)).toEqual([
      1,
      2,
      10,
      null,
    ]);
    expect(sortRows(rows, [{ key: "x", direction: "descending" }]).map(({ x }) => x)).toEqual([
      10,
      2,
      1,
      null,
    ]);
  });
  test("lets a further column decide between equal rows, numbers within text by size", () => {
    const products = [
      { kind: "b", name: "item 10" },
      { kind: "a", name: "item 10" },
      { kind: "b", name: "item 9" },
    ];
    const sorted = sortRows(products, [
      { key: "kind", direction: "descending" },
      { key: "name", direction: "ascending" },
    ]);
    expect(sorted.map(({ name }) => name)).toEqual(["item 9", "item 10", "item 10"]);
    expect(sorted.map(({ kind }) => kind)).toEqual(["b", "b", "a"]);
  });
  test("leaves the rows it was given alone", () => {
    sortRows(rows, [{ key: "x", direction: "ascending" }]);
    expect(rows[0]).toEqual({ x: 2 });
  });
});

describe("toCsv", () => {
  test("writes SQL's names, ISO days, quotes and empty nulls", () => {
    const rows = rowsOf({ month: "date", revenue_usd: "double", note: "varchar" }, [
      { month: new Date("2025-01-01"), revenueUsd: 1.5, note: 'a "b", c' },
      { month: new Date("2025-02-01T10:00:00Z"), revenueUsd: null, note: null },
    ]);
    expect(toCsv(rows)).toBe(
      'month,revenue_usd,note\n2025-01-01,1.5,"a ""b"", c"\n2025-02-01T10:00:00.000Z,,',
    );
  });
  test("has its header when there is no row", () => {
    expect(toCsv(rowsOf({ month: "date" }, []))).toBe("month");
  });
});

describe("columnTitle", () => {
  test.each([
    ["revenue_usd", "USD", "Revenue"],
    ["revenue_usd", undefined, "Revenue USD"],
    ["is_best", undefined, "Best"],
    ["held_out_mae", undefined, "Held out MAE"],
    ["ljung_box_p", undefined, "Ljung–Box p"],
    ["sd_silhouette", undefined, "Standard deviation silhouette"],
    ["description", undefined, "Description"],
  ])("writes %s with unit %s as %s", (name, unit, title) => {
    expect(columnTitle(name, unit)).toBe(title);
  });
});

describe("small helpers", () => {
  test("changeStatus is a word with a tone, and nothing for an undefined change", () => {
    expect(changeStatus(0.1)).toEqual({ word: "up", tone: "good", direction: "up" });
    expect(changeStatus(0.1, "down")).toEqual({ word: "up", tone: "bad", direction: "up" });
    expect(changeStatus(0)).toEqual({ word: "unchanged", tone: "neutral" });
    expect([null, undefined, NaN].map((value) => changeStatus(value))).toEqual([null, null, null]);
  });
  test("a miss that the digits shown hide is said to be just one", () => {
    const missed = targetStatus(0.49981, 0.5)!;
    expect(justMissed(missed, ["0.500", "0.500"]).word).toBe("just misses the target");
    expect(justMissed(missed, ["0.49", "0.50"]).word).toBe("misses the target");
    expect(justMissed(targetStatus(0.5, 0.5)!, ["0.50", "0.50"]).word).toBe("reaches the target");
  });

  test("targetStatus is a word with a tone, and nothing without a value or a target", () => {
    expect(targetStatus(30, 30)).toEqual({ word: "reaches the target", tone: "good" });
    expect(targetStatus(29.9, 30)).toEqual({ word: "misses the target", tone: "bad" });
    expect(targetStatus(30, 30, "down")).toEqual({ word: "within the limit", tone: "good" });
    expect(targetStatus(31, 30, "down")).toEqual({ word: "above the limit", tone: "bad" });
    expect([targetStatus(NaN, 30), targetStatus(1, NaN)]).toEqual([null, null]);
  });
  test("fileName keeps letters and the data's date", () => {
    expect(fileName("Women's clothing: $24,100!", "2025-06-30", "csv")).toBe(
      "women-s-clothing-24-100-2025-06-30.csv",
    );
    expect(fileName("…", "2025-06-30", "png")).toBe("openbook-2025-06-30.png");
  });
  test("filterOptions keep the rows' order and their counts", () => {
    const rows = rowsOf({ value: "varchar", orders: "bigint" }, [
      { value: "DE", orders: 3 },
      { value: "AU", orders: 0 },
    ]);
    expect(filterOptions(rows, { count: "orders", format: "country" })).toEqual([
      { value: "DE", label: "Germany", count: 3, counted: rows },
      { value: "AU", label: "Australia", count: 0, counted: rows },
    ]);
  });
  test("filterOptions of one dimension leave out the others, and know the whole result", () => {
    const rows = rowsOf({ dimension: "varchar", value: "varchar", orders: "bigint" }, [
      { dimension: "country", value: "DE", orders: 3 },
      { dimension: "channel", value: "web", orders: 4 },
    ]);
    expect(filterOptions(rows, { dimension: "channel", count: "orders" })).toEqual([
      { value: "web", label: "web", count: 4, counted: rows },
    ]);
    expect(filterOptions(rows, { dimension: "city" })).toEqual([]);
  });
  test("filterOptions refuse counts that could not be opened", () => {
    const rows = [{ value: "DE", orders: 3 }];
    expect(() => filterOptions(rows, { count: "orders" })).toThrow(
      "filterOptions: counts must stand in a query's result, so that they open; got orders of 1 rows without SQL. Pass the result itself and name the dimension",
    );
    expect(filterOptions(rows)).toEqual([{ value: "DE", label: "DE" }]);
  });
});
