import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarizeCounts } from "../../../lib/statistics/summarizeCounts.ts";

function summary(values: number[], counts: number[]) {
  const result = summarizeCounts(values, counts);
  if (result.status !== "ok") throw new Error(result.reason);
  return result;
}

const table = fc
  .uniqueArray(fc.integer({ min: -2000, max: 2000 }), { minLength: 1 })
  .chain((list) => {
    const values = list.sort((a, b) => a - b);
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), {
      minLength: values.length,
      maxLength: values.length,
    });
    return fc.tuple(fc.constant(values), counts);
  });

describe("summarizeCounts", () => {
  it("equals R on a skewed table", () => {
    // R 4.2.2: x <- rep(values, counts); mean, median, quantile(type = 7), mad(constant = 1),
    // mean(trim = 0.1).
    const found = summary([-20, -5, 0, 3, 14, 15, 60, 1440], [3, 10, 8, 5, 6, 4, 2, 1]);
    expect(found).toMatchObject({
      n: 39,
      min: -20,
      max: 1440,
      median: 0,
      lowerQuartile: -5,
      upperQuartile: 14,
      mad: 5,
      p95: 60,
    });
    expect(found.mean).toBeCloseTo(41.2564102564102555, 12);
    expect(found.trimmedMean).toBeCloseTo(3.3030303030303032, 12);
    expect(found.p99).toBeCloseTo(915.5999999999965, 9);
  });

  it("interpolates between order statistics", () => {
    // R 4.2.2: y <- c(1, 2, 3, 10).
    expect(summary([1, 2, 3, 10], [1, 1, 1, 1])).toMatchObject({
      median: 2.5,
      mad: 1,
      trimmedMean: 4,
      lowerQuartile: 1.75,
      upperQuartile: 4.75,
    });
  });

  it("equals the median and mean of the values written out", () => {
    fc.assert(
      fc.property(table, ([values, counts]) => {
        const all = values.flatMap((value, i) => Array<number>(counts[i]!).fill(value));
        const middle = (all.length - 1) / 2;
        const median = (all[Math.floor(middle)]! + all[Math.ceil(middle)]!) / 2;
        const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
        const found = summary(values, counts);
        expect(found.median).toBe(median);
        expect(found.mean).toBeCloseTo(mean, 9);
      }),
    );
  });

  it("moves with a shift and leaves the spread alone", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: -500, max: 500 }), ([values, counts], shift) => {
        const [a, b] = [
          summary(values, counts),
          summary(
            values.map((v) => v + shift),
            counts,
          ),
        ];
        expect(b.median).toBe(a.median + shift);
        expect(b.mad).toBe(a.mad);
      }),
    );
  });

  it("does not follow one far value, as the mean does", () => {
    const near = summary([0, 1, 2, 3], [10, 10, 10, 1]);
    const far = summary([0, 1, 2, 3000], [10, 10, 10, 1]);
    expect(far.median).toBe(near.median);
    expect(far.trimmedMean).toBe(near.trimmedMean);
    expect(far.mean).toBeGreaterThan(near.mean + 90);
  });

  it("summarises a single value, and nothing at all", () => {
    expect(summary([7], [1])).toMatchObject({ mean: 7, median: 7, mad: 0, p99: 7, trimmedMean: 7 });
    expect(summarizeCounts([], [])).toEqual({ status: "undefined", reason: "no values" });
    expect(summarizeCounts([3], [0])).toEqual({ status: "undefined", reason: "no values" });
  });

  it("says what is wrong with a table", () => {
    expect(() => summarizeCounts([1, 1], [1, 1])).toThrow(
      new RangeError("summarizeCounts: values must ascend, got 1 at 1"),
    );
    expect(() => summarizeCounts([1], [1, 2])).toThrow(
      new RangeError("summarizeCounts: values and counts must be equally long, got 1 and 2"),
    );
    expect(() => summarizeCounts([1], [0.5])).toThrow(
      new RangeError("summarizeCounts: counts must be non-negative integers, got 0.5 at 0"),
    );
  });
});
