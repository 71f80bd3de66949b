import { rollup, sum } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCube } from "../../../lib/brushing/buildCube.ts";
import type { BinRange } from "../../../lib/brushing/cubeTypes.ts";
import { sumCube } from "../../../lib/brushing/sumCube.ts";

const axes = [
  { key: "hour", start: 0, width: 1, bins: 4 },
  { key: "delay", start: -10, width: 5, bins: 5 },
];
const columns = {
  hour: [0, 0, 1, 3],
  delay: [-10, 0, 0, 10],
  flights: [5, 3, 2, 7],
};

describe("a cube", () => {
  test("without a selection gives every axis its totals", () => {
    const cube = buildCube(axes, columns, "flights");
    expect(cube.total).toBe(17);
    const { bins, selected } = sumCube(cube, [null, null]);
    expect(selected).toBe(17);
    expect(bins.map((each) => [...each])).toEqual([
      [8, 2, 0, 7],
      [5, 0, 5, 0, 7],
    ]);
  });

  test("filters the other axes, and not the axis that is selected on", () => {
    const { bins, selected } = sumCube(buildCube(axes, columns, "flights"), [[0, 1], null]);
    expect(selected).toBe(8);
    expect([...bins[0]!]).toEqual([8, 2, 0, 7]);
    expect([...bins[1]!]).toEqual([5, 0, 3, 0, 0]);
  });

  test("of no rows holds nothing", () => {
    const cube = buildCube(axes, { hour: [], delay: [], flights: [] }, "flights");
    expect(sumCube(cube, [[1, 2], null])).toMatchObject({ selected: 0 });
  });

  test("agrees with filtering and grouping row by row, whatever the selections", () => {
    const cell = fc.record({
      a: fc.integer({ min: 0, max: 5 }),
      b: fc.integer({ min: 0, max: 3 }),
      c: fc.integer({ min: 0, max: 7 }),
      n: fc.integer({ min: 1, max: 1000 }),
    });
    const range = (bins: number): fc.Arbitrary<BinRange> =>
      fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: bins - 1 }), fc.integer({ min: 1, max: bins }))
          .filter(([low, high]) => low < high),
      );
    const sizes = { a: 6, b: 4, c: 8 } as const;
    const keys = ["a", "b", "c"] as const;
    fc.assert(
      fc.property(fc.array(cell), fc.tuple(range(6), range(4), range(8)), (rows, ranges) => {
        const cube = buildCube(
          keys.map((key) => ({ key, start: 0, width: 1, bins: sizes[key] })),
          Object.fromEntries(
            [...keys, "n" as const].map((key) => [key, rows.map((row) => row[key])]),
          ),
          "n",
        );
        const { bins, selected } = sumCube(cube, ranges);
        const passes = (row: (typeof rows)[number], except?: string) =>
          keys.every((key, index) => {
            const limits = ranges[index];
            return key === except || !limits || (row[key] >= limits[0] && row[key] < limits[1]);
          });
        expect(selected).toBe(
          sum(
            rows.filter((row) => passes(row)),
            ({ n }) => n,
          ),
        );
        keys.forEach((key, index) => {
          const expected = rollup(
            rows.filter((row) => passes(row, key)),
            (group) => sum(group, ({ n }) => n),
            (row) => row[key],
          );
          bins[index]!.forEach((amount, bin) => expect(amount).toBe(expected.get(bin) ?? 0));
        });
      }),
    );
  });
});

describe("a cube that cannot be built", () => {
  test("names the value that is no bin's lower limit", () => {
    expect(() => buildCube(axes, { ...columns, delay: [-10, 2, 0, 10] }, "flights")).toThrow(
      "buildCube: delay must be the lower limit of one of 5 bins of 5 from -10, got 2 in row 1",
    );
  });

  test("names a column that is missing", () => {
    expect(() => buildCube(axes, { hour: [], flights: [] }, "flights")).toThrow(
      "buildCube: the query must return delay, got hour, flights",
    );
  });
});
