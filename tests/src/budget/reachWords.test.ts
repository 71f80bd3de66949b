import { describe, expect, test } from "vitest";
import { reachWords } from "../../../src/budget/reachWords.ts";

const gain = (low: number, high = low) => ({
  estimate: (low + high) / 2,
  interval: low === high ? null : ([low, high] as const),
});

describe("a gain of 15 to 20 %", () => {
  test.each([
    ["more than reached", gain(0.21, 0.3), null],
    ["reached", gain(0.16, 0.3), null],
    ["neither reached for certain nor ruled out", gain(0.02, 0.16), gain(0.3)],
    ["not reached, but within reach", gain(0.02, 0.05), gain(0.15, 0.2)],
    // The day of the finding: +11.4 %, from -0.3 to +23 %.
    [
      "not reached, and whether it is within reach cannot be told",
      gain(0.01, 0.06),
      gain(-0.003, 0.231),
    ],
    ["out of reach", gain(0.02, 0.05), gain(0.05, 0.149)],
    ["out of reach", gain(0.087), gain(0.096)],
    ["not reached", gain(0.02), null],
    ["undefined", null, gain(0.2)],
  ])("is %s", (words, plan, best) => {
    expect(reachWords(plan, best)).toBe(words);
  });
});
