import { describe, expect, test } from "vitest";
import { donutParts } from "../../../src/charts/donutParts.ts";

const value = { key: "n", format: "integer", label: "N" } as const;

describe("donutParts", () => {
  const category = { key: "name", format: "text", label: "Name" } as const;
  const parts = (amounts: readonly (number | null)[]) =>
    donutParts(
      amounts.map((n, index) => ({ name: `p${index + 1}`, n })),
      { category, value },
    );
  test("keep the rows' order and add up to the whole ring", () => {
    const ring = parts([1, 2, 1]);
    expect(ring.map(({ data }) => [data.name, data.share])).toEqual([
      ["p1", 0.25],
      ["p2", 0.5],
      ["p3", 0.25],
    ]);
    expect(ring.at(-1)!.endAngle).toBeCloseTo(2 * Math.PI, 12);
  });
  test("beyond six are put together at the end", () => {
    const ring = parts([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(ring.map(({ data }) => [data.name, data.value])).toEqual([
      ["p1", 8],
      ["p2", 7],
      ["p3", 6],
      ["p4", 5],
      ["p5", 4],
      ["3 others", 6],
    ]);
  });
  test("an empty tier keeps its place, with no share", () => {
    expect(parts([0, 466, 0]).map(({ data }) => [data.name, data.value, data.share])).toEqual([
      ["p1", 0, 0],
      ["p2", 466, 1],
      ["p3", 0, 0],
    ]);
  });
  test("beyond six, empty parts give way before filled ones are put together", () => {
    const names = parts([1, 0, 1, 1, 1, 1, 1]).map(({ data }) => data.name);
    expect(names).toEqual(["p1", "p3", "p4", "p5", "p6", "p7"]);
  });
  test("leave out what is missing or negative; nothing has no parts", () => {
    expect(parts([null, -2, 3]).map(({ data }) => [data.name, data.share])).toEqual([["p3", 1]]);
    expect(parts([0, 0])).toEqual([]);
    expect(parts([])).toEqual([]);
  });
});
