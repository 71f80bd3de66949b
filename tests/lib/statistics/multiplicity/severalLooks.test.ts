import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { severalLooks } from "../../../../lib/statistics/multiplicity/severalLooks.ts";

const TOLERANCE = 1e-12;
const close = (found: number, expected: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThan(TOLERANCE);

describe("severalLooks", () => {
  // scipy 1.10.1: binom.sf(0, m, 0.05) and norm.isf(0.025 / m) / norm.isf(0.025).
  it.each([
    [1, 0.05, 1],
    [2, 0.0975, 1.1435938340116674],
    [7, 0.30166270390625, 1.3725300813576709],
    [50, 0.9230550247232867, 1.6788710187774616],
  ])("over %i looks at 5 %% gives a false alarm and a widening", (looks, falseAlarm, widening) => {
    const found = severalLooks(looks);
    close(found.falseAlarm, falseAlarm);
    close(found.widening, widening);
    close(found.alphaEach, 0.05 / looks);
  });

  it("never promises more than certainty, nor more than the bound", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
        (m, a) => {
          const { falseAlarm, falseAlarmAtMost } = severalLooks(m, a);
          expect(falseAlarm).toBeLessThanOrEqual(falseAlarmAtMost * (1 + TOLERANCE));
          expect(falseAlarmAtMost).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it.each([0, 1.5, NaN])("refuses %d looks", (looks) => {
    expect(() => severalLooks(looks)).toThrow(
      new RangeError(`severalLooks: looks must be a whole number from 1 on, got ${looks}`),
    );
  });
});
