import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyRows } from "../../../lib/warehouse/historyRows.ts";
import { quotedTimings, speedup } from "../../../lib/warehouse/quotedTimings.ts";
import { summarizeTimings } from "../../../lib/warehouse/summarizeTimings.ts";

describe("historyRows", () => {
  // By hand: 1,000 first rows and 1,000 × 2 or × 3 changes.
  it("is 3,000 to 4,000 rows for 1,000 customers with 2 to 3 changes in a year", () => {
    expect(historyRows({ customers: 1000, changesPerYear: 2, years: 1 })).toBe(3000);
    expect(historyRows({ customers: 1000, changesPerYear: 3, years: 1 })).toBe(4000);
  });

  it("is the customers when nothing changes or no time passes", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.double({ min: 0, max: 50, noNaN: true }), (customers, x) => {
        expect(historyRows({ customers, changesPerYear: 0, years: x })).toBe(customers);
        expect(historyRows({ customers, changesPerYear: x, years: 0 })).toBe(customers);
      }),
    );
  });

  it.each([
    [{ customers: -1, changesPerYear: 2, years: 1 }, "customers", -1],
    [{ customers: 1, changesPerYear: NaN, years: 1 }, "changesPerYear", NaN],
    [{ customers: 1, changesPerYear: 2, years: Infinity }, "years", Infinity],
  ])("refuses %o", (size, name, value) => {
    expect(() => historyRows(size)).toThrow(
      new RangeError(`historyRows: ${name} must be a number from 0 on, got ${value}`),
    );
  });
});

describe("speedup", () => {
  // By hand: 1 − 0.95 ÷ 3.1 = 0.69355, 3.1 ÷ 0.95 = 3.26316.
  it("of the stated mean is 69.4 % less time, 3.3 times as quick", () => {
    const { reduction, factor } = speedup(quotedTimings.at(-1)!);
    expect(reduction).toBeCloseTo(0.693548, 6);
    expect(factor).toBeCloseTo(3.263158, 6);
  });

  // By hand: (0.71875 + 0.7142857 + 0.7073171) ÷ 3.
  it("of the three queries saves 71.3 % on average, 3.4 to 3.6 times as quick", () => {
    const results = quotedTimings.slice(0, 3).map(speedup);
    const mean = results.reduce((total, { reduction }) => total + reduction, 0) / 3;
    expect(mean).toBeCloseTo(0.713451, 6);
    expect(results.map(({ factor }) => factor.toFixed(1))).toEqual(["3.6", "3.5", "3.4"]);
  });

  it("ties share and factor: reduction = 1 − 1 ÷ factor", () => {
    const seconds = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (beforeS, afterS) => {
        const { reduction, factor } = speedup({ beforeS, afterS });
        expect(reduction).toBeCloseTo(1 - 1 / factor, 8);
      }),
    );
  });

  it("refuses a time that is not above 0", () => {
    expect(() => speedup({ beforeS: 1, afterS: 0 })).toThrow(
      new RangeError("speedup: times must be above 0, got 1 and 0"),
    );
  });
});

describe("summarizeTimings", () => {
  // numpy 2: median([12, 10, 40, 11, 13]) = 12, percentile(…, 95) = 34.6.
  it("gives median, 95th percentile and slowest run", () => {
    const { medianMs, p95Ms, slowestMs, runs } = summarizeTimings([12, 10, 40, 11, 13]);
    expect([runs, medianMs, slowestMs]).toEqual([5, 12, 40]);
    expect(p95Ms).toBeCloseTo(34.6, 10);
  });

  it("calls slow what takes longer than a second at the median, and not before", () => {
    expect(summarizeTimings([1000]).isSlow).toBe(false);
    expect(summarizeTimings([1001]).isSlow).toBe(true);
    expect(summarizeTimings([10, 20, 5000]).isSlow).toBe(false);
  });

  it("refuses no runs", () => {
    expect(() => summarizeTimings([])).toThrow(
      new RangeError("summarizeTimings: runs must be at least 1, got 0"),
    );
  });
});
