import { describe, expect, it } from "vitest";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { madFalseAlarmRate } from "../../../lib/monitoring/madFalseAlarmRate.ts";
import { madOutliers } from "../../../lib/monitoring/madOutliers.ts";

describe("false alarms of the modified z-score among normal values", () => {
  it.each([
    // NumPy 2.4.6: 2,000,000 windows of 28 and 24, 480,000 of 101, PCG64 seed 1; |z| counted.
    [28, 3, 0.010403],
    [28, 3.5, 0.004198],
    [28, 5, 0.000311],
    [24, 3.5, 0.005139],
    [101, 3.5, 0.001139],
  ])("of %i values beyond %d: %d", (count, limit, expected) => {
    expect(Math.abs(madFalseAlarmRate(count, limit) / expected - 1)).toBeLessThan(0.15);
  });

  it("are what a plain simulation of the rule itself counts", () => {
    const random = createRandom(7);
    let flagged = 0;
    const windows = 4000;
    for (let i = 0; i < windows; i++) {
      const found = madOutliers(Array.from({ length: 28 }, () => random.normal()));
      if (found.status === "ok") flagged += found.outliers.length;
    }
    const rate = flagged / (28 * windows);
    expect(Math.abs(madFalseAlarmRate(28, 3.5) / rate - 1)).toBeLessThan(0.15);
  });

  it("fall towards the normal law's with many values", () => {
    const many = madFalseAlarmRate(301, 3.5);
    expect(many).toBeLessThan(madFalseAlarmRate(101, 3.5));
    expect(many).toBeGreaterThan(2 * 2.326e-4);
  });

  it("need three values", () => {
    expect(() => madFalseAlarmRate(2, 3.5)).toThrow(
      "madFalseAlarmRate: needs a whole number of at least 3 values, got 2",
    );
  });
});
