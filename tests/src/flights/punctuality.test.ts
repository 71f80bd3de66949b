import { describe, expect, test } from "vitest";
import { dayTitle } from "../../../src/flights/dayTitle.ts";
import { isRanked, rankedTitle } from "../../../src/flights/rankedTitle.ts";
import { tailText } from "../../../src/flights/tailText.ts";

const row = (name: string, place: number | null, onTimeShare: number, flights = 100) => ({
  ...{ name, place, onTimeShare, flights },
});
const title = rankedTitle((best, worst) => `${String(best["name"])}, ${String(worst["name"])}`);

describe("a title that names the best and the worst", () => {
  test("goes by place, in whatever order the rows come", () => {
    expect(title([row("b", 2, 0.8), row("c", 3, 0.7), row("a", 1, 0.9)])).toBe("a, c");
  });

  test("leaves out what has no place or fewer than 30 flights", () => {
    const rows = [row("a", 1, 1, 29), row("b", 2, 0.8, 30), row("c", 3, 0.7), row("d", null, 0)];
    expect(rows.map(isRanked)).toEqual([false, true, true, false]);
    expect(title(rows)).toBe("b, c");
  });

  test("never names one row as both, nor one of two that are alike", () => {
    expect(title([])).toBe("Too few flights for a ranking");
    expect(title([row("a", 1, 5 / 6, 6)])).toBe("Too few flights for a ranking");
    expect(title([row("a", 1, 0.829)])).toBe("Only one has flights enough to rank: 82.9% on time");
    expect(title([row("a", 1, 0.8), row("b", 2, 0.8)])).toBe("All 2 are alike: 80% on time");
  });
});

describe("the title of the daily shares", () => {
  const day = (onTimeShare: number, isPartial = false) => ({ onTimeShare, isPartial });

  test("names two ends only when there are two", () => {
    expect(dayTitle([day(1, true)])).toBe("Only a fragment of a day lies in this range");
    expect(dayTitle([day(0.829), day(1, true)])).toBe(
      "82.9% arrived on time on the one full day in this range",
    );
    expect(dayTitle([day(0.8), day(0.8)])).toBe("On each of 2 days 80% arrived on time");
    expect(dayTitle([day(0.8), day(0.6), day(0.9)])).toBe(
      "The on-time share moved between 60% and 90% from day to day",
    );
  });
});

test("what the tails do to the mean follows from the two means", () => {
  expect(tailText(8.2, 3.1)).toContain("latest flights raise");
  expect(tailText(-2, 3.1)).toContain("earliest flights lower");
  expect(tailText(3.1, 3.1)).toContain("leave the mean where it is");
  expect(tailText(null, 3.1)).toBe("");
});
