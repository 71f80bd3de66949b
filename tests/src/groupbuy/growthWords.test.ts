import { describe, expect, it } from "vitest";
import { growthCaveat, growthPeriods, growthTitle } from "../../../src/groupbuy/growthWords.ts";

const rows = (...growth: (number | null)[]) =>
  growth.map((value, i) => ({ item: `item ${i}`, growth: value, problem: null }));

describe("the title of growth", () => {
  it("names who grew most", () => {
    expect(growthTitle(rows(0.5, -0.1, null))).toBe("item 0 grew most: +50% in revenue per day");
    expect(growthTitle(rows(0.5, null))).toBe("item 0 grew: +50% in revenue per day");
  });
  it("counts an item once, however many series it has", () => {
    expect(growthTitle([...rows(0.5), ...rows(0.5)])).toBe("item 0 grew: +50% in revenue per day");
  });
  it("says who fell least when nobody grew", () => {
    expect(growthTitle(rows(-0.2, -0.5))).toBe("item 0 fell least: -20% in revenue per day");
    expect(growthTitle(rows(0, -0.5))).toBe("item 0 stayed as it was: 0% in revenue per day");
  });
  it("names nobody where several are first", () => {
    expect(growthTitle(rows(-1, -1, -1))).toBe("3 share the first place: -100% in revenue per day");
  });
  it("says why there is none", () => {
    expect(growthTitle(rows(null, null))).toBe(
      "No growth can be stated: nothing was sold in the base",
    );
    const problem = "the period has no day between the first order and the as-of date";
    expect(growthTitle([{ item: "Baby", growth: null, problem }])).toBe(
      `No growth can be stated: ${problem}`,
    );
  });
});

describe("the periods of growth", () => {
  const row = {
    ...{ periodFrom: "2025-06-01", periodLast: "2025-06-10", periodDays: 10 },
    ...{ baseFirst: "2025-01-01", baseLast: "2025-05-31", baseDays: 151 },
    ...{ problem: null, overlaps: false },
  };
  it("are written with their lengths", () => {
    expect(growthPeriods([row])).toBe(
      "Completed revenue per day, Jun 1, 2025 to Jun 10, 2025 (10 days) against Jan 1, 2025 to May 31, 2025 (151 days)",
    );
    expect(growthPeriods([])).toBe("");
  });
  it("are called unlike when one is more than a tenth longer", () => {
    expect(growthCaveat(row)).toMatch(/^The periods are 10 days and 151 days long/);
    expect(growthCaveat({ ...row, periodDays: 90, baseDays: 91 })).toBe(
      "The chosen periods share no day.",
    );
    expect(growthCaveat({ ...row, overlaps: true })).toMatch(/share days, which then count/);
  });
  it("that are impossible have no dates in the wrong order", () => {
    const problem = "the period has no day between the first order and the as-of date";
    expect(growthPeriods([{ ...row, problem }])).toBe(
      `Completed revenue per day; ${problem}: choose other dates`,
    );
  });
});
