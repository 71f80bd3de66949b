import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midranks } from "../../../../lib/statistics/ranking/midranks.ts";

describe("midranks", () => {
  it("gives equal values their mean rank", () => {
    const { ranks, tieSum } = midranks([10, -0, 20, 0, 20, 20]);
    expect([...ranks]).toEqual([3, 1.5, 5, 1.5, 5, 5]);
    expect(tieSum).toBe(8 - 2 + 27 - 3);
  });

  it("adds up to n (n + 1) / 2 and orders as the values do", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (values) => {
        const { ranks } = midranks(values);
        const n = values.length;
        expect(ranks.reduce((a, b) => a + b)).toBe((n * (n + 1)) / 2);
        expect(
          ranks.every((r, i) => ranks.every((s, j) => r < s === values[i]! < values[j]!)),
        ).toBe(true);
      }),
    );
  });
});
