import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../../lib/statistics/wilsonInterval.ts";

const TOLERANCE = 1e-12;

/** R 4.2.2: prop.test(successes, trials, correct = FALSE)$conf.int. */
const reference = [
  [8, 10, 0.49016247153664183, 0.94331784854562473],
  [0, 20, 0, 0.1611251580528193],
  [20, 20, 0.83887484194718065, 1],
  [1, 1, 0.2065493143772375, 1],
  [2341204, 3000000, 0.77993252652656342, 0.78086942204090581],
] as const;

const counts = fc
  .integer({ min: 1, max: 1e9 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

function limits(successes: number, trials: number, z?: number) {
  const result = wilsonInterval(successes, trials, z);
  if (result.status !== "ok") throw new Error(result.reason);
  return result;
}

describe("wilsonInterval", () => {
  it.each(reference)("equals R's score interval for %i of %i", (successes, trials, low, high) => {
    const found = limits(successes, trials);
    expect(Math.abs(found.low - low)).toBeLessThan(TOLERANCE);
    expect(Math.abs(found.high - high)).toBeLessThan(TOLERANCE);
  });

  it("widens with the confidence level", () => {
    // R 4.2.2: prop.test(8, 10, correct = FALSE, conf.level = 0.99), z = qnorm(0.995).
    const found = limits(8, 10, 2.5758293035489);
    expect(found.low).toBeCloseTo(0.40081869652167174, 12);
    expect(found.high).toBeCloseTo(0.95986884749538348, 12);
  });

  it("contains the estimate and stays within 0 and 1", () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { estimate, low, high } = limits(successes, trials);
        return 0 <= low && low <= estimate && estimate <= high && high <= 1;
      }),
    );
  });

  it("mirrors when successes and failures swap", () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const [a, b] = [limits(successes, trials), limits(trials - successes, trials)];
        return Math.abs(a.low - (1 - b.high)) < TOLERANCE;
      }),
    );
  });

  it("is undefined without trials", () => {
    expect(wilsonInterval(0, 0)).toEqual({ status: "undefined", reason: "no trials" });
  });

  it("names the count that is out of range", () => {
    expect(() => wilsonInterval(3, 2)).toThrow(
      new RangeError("wilsonInterval: successes must be an integer in 0…2, got 3"),
    );
    expect(() => wilsonInterval(1, 2.5)).toThrow(
      new RangeError("wilsonInterval: trials must be a non-negative integer, got 2.5"),
    );
    expect(() => wilsonInterval(1, 2, 0)).toThrow(
      new RangeError("wilsonInterval: z must be above 0, got 0"),
    );
  });
});
