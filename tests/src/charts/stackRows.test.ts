import { describe, expect, test } from "vitest";
import { rampColors } from "../../../src/charts/rampColors.ts";
import { splitPartial } from "../../../src/charts/splitPartial.ts";
import { stackRows } from "../../../src/charts/stackRows.ts";

const series = { key: "kind", format: "text", label: "Kind" } as const;
const value = { key: "n", format: "integer", label: "N" } as const;
const stack = (rows: Parameters<typeof stackRows>[0], share = false) =>
  stackRows(rows, { at: (row) => String(row["day"]), series, names: ["a", "b"], value, share }).map(
    ({ at, name, low, high }) => [at, name, low, high],
  );

describe("stackRows", () => {
  test("puts parts upon each other in the order of the names", () => {
    const rows = [
      { day: 1, kind: "b", n: 2 },
      { day: 1, kind: "a", n: 3 },
    ];
    expect(stack(rows)).toEqual([
      ["1", "a", 0, 3],
      ["1", "b", 3, 5],
    ]);
  });
  test("lets negative parts hang below zero", () => {
    const rows = [
      { day: 1, kind: "a", n: -3 },
      { day: 1, kind: "b", n: 2 },
    ];
    expect(stack(rows)).toEqual([
      ["1", "a", 0, -3],
      ["1", "b", 0, 2],
    ]);
  });
  test("gives a missing part no height, so that areas stay joined", () => {
    expect(stack([{ day: 1, kind: "b", n: 2 }])).toEqual([
      ["1", "a", 0, 0],
      ["1", "b", 0, 2],
    ]);
  });
  test("has shares that reach 1, and none where the total is zero", () => {
    const rows = [
      { day: 1, kind: "a", n: 1 },
      { day: 1, kind: "b", n: 3 },
      { day: 2, kind: "a", n: 0 },
    ];
    const parts = stack(rows, true);
    expect(parts.slice(0, 2)).toEqual([
      ["1", "a", 0, 0.25],
      ["1", "b", 0.25, 1],
    ]);
    expect(parts[2]![3]).toBeNaN();
  });
});

describe("rampColors", () => {
  test("has one colour for values that are all equal, seven for many different ones", () => {
    expect(rampColors([5, 5, 5])).toMatchObject({ domain: [], range: ["var(--ramp-1)"] });
    const many = rampColors(Array.from({ length: 70 }, (_, index) => index));
    expect([many.domain.length, many.range.length]).toEqual([6, 7]);
    expect(rampColors([])).toMatchObject({ domain: [] });
  });
});

describe("splitPartial", () => {
  const rows = ["2025-01-01", "2025-02-01", "2025-03-01"].map((month) => ({ month }));
  test("joins the incomplete rest to the last complete row", () => {
    const { complete, partial } = splitPartial(rows, "month", "2025-03-01");
    expect([complete.length, partial.map(({ month }) => month)]).toEqual([
      2,
      ["2025-02-01", "2025-03-01"],
    ]);
  });
  test("leaves complete rows whole", () => {
    expect(splitPartial(rows, "month", undefined).partial).toEqual([]);
    expect(splitPartial(rows, "month", "2025-04-01").complete).toEqual(rows);
  });
});
