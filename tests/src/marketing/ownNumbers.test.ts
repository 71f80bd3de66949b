import { describe, expect, test } from "vitest";
import { ownNumbersWarning } from "../../../src/marketing/ownNumbers.ts";

const sums = { cost: 100, impressions: 5000, clicks: 900, conversions: 700, revenue: 300 };
const nothing = { cost: null, impressions: null, clicks: null, conversions: null, revenue: null };

describe("a reader's own numbers", () => {
  test("need no word while none is typed, or all are and can be", () => {
    expect(ownNumbersWarning(nothing, sums)).toBe("");
    expect(ownNumbersWarning(sums, sums)).toBe("");
  });

  test("are named as impossible, and as mixed with sums", () => {
    const typed = { ...nothing, impressions: 10, clicks: 50 };
    expect(ownNumbersWarning(typed, { ...sums, impressions: 10, clicks: 50 })).toBe(
      "Impossible: more clicks than impressions. Impossible: more conversions than clicks. Your numbers stand beside sums of the selection for cost, conversions and revenue: fill these in as well, or ratios mix the two.",
    );
  });
});
