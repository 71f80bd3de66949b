import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binCounts } from "../../../lib/statistics/binCounts.ts";

describe("binCounts", () => {
  it("puts a value on a limit into the bin above it", () => {
    expect(binCounts([0, 4, 5, 9], [1, 2, 3, 4], { from: 0, to: 10, width: 5 })).toEqual([
      { low: 0, high: 5, count: 3, isOpen: false },
      { low: 5, high: 10, count: 7, isOpen: false },
    ]);
  });

  it("counts what lies beyond in the outer bins and says that they are open", () => {
    expect(binCounts([-99, 1, 10, 500], [1, 1, 1, 1], { from: 0, to: 10, width: 5 })).toEqual([
      { low: 0, high: 5, count: 2, isOpen: true },
      { low: 5, high: 10, count: 2, isOpen: true },
    ]);
  });

  it("loses and doubles nothing", () => {
    const table = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.nat(1000)));
    fc.assert(
      fc.property(table, (rows) => {
        const counts = rows.map(([, count]) => count);
        const bins = binCounts(
          rows.map(([value]) => value),
          counts,
          { from: -60, to: 180, width: 5 },
        );
        const sum = (list: number[]) => list.reduce((total, count) => total + count, 0);
        return sum(bins.map(({ count }) => count)) === sum(counts);
      }),
    );
  });

  it("gives empty bins for nothing", () => {
    expect(binCounts([], [], { from: 0, to: 1, width: 1 })).toEqual([
      { low: 0, high: 1, count: 0, isOpen: false },
    ]);
  });

  it("refuses a range that the width does not divide", () => {
    expect(() => binCounts([], [], { from: 0, to: 7, width: 5 })).toThrow(
      new RangeError("binCounts: to − from must be a positive multiple of width, got 0 to 7 by 5"),
    );
  });
});
