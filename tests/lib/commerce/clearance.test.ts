import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clearance } from "../../../lib/commerce/clearance.ts";

describe("clearance", () => {
  test("30 % off 114 USD is 79.80 USD; 52 units bring 4,149.60 instead of 5,928", () => {
    const outcome = clearance({ priceUsd: 114, discount: 0.3, units: 52 });
    expect(outcome.salePriceUsd).toBe(79.8);
    expect(outcome.revenueUsd).toBeCloseTo(4149.6, 9);
    expect(outcome.fullRevenueUsd).toBe(5928);
    expect(outcome.givenUpUsd).toBeCloseTo(1778.4, 9);
    // 5,928 / 79.80 = 74.29: 74 units bring 5,905.20, 75 bring 5,985.
    expect(outcome.breakEvenUnits).toBe(75);
  });

  test("without a discount nothing is given up, and as many units break even", () => {
    const outcome = clearance({ priceUsd: 55.99, discount: 0, units: 59 });
    expect(outcome).toMatchObject({ salePriceUsd: 55.99, givenUpUsd: 0, breakEvenUnits: 59 });
  });

  test("the break-even units bring the full revenue, one fewer does not", () => {
    const cents = fc.integer({ min: 100, max: 200_000 });
    const percent = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(cents, percent, fc.integer({ min: 1, max: 1000 }), (price, off, units) => {
        const { salePriceUsd, breakEvenUnits, fullRevenueUsd } = clearance({
          priceUsd: price / 100,
          discount: off / 100,
          units,
        });
        expect(breakEvenUnits * salePriceUsd).toBeGreaterThan(fullRevenueUsd - 1e-6);
        expect((breakEvenUnits - 1) * salePriceUsd).toBeLessThan(fullRevenueUsd);
      }),
    );
  });

  test.each([
    [{ priceUsd: 0 }, "clearance: priceUsd must be above 0, got 0"],
    [{ discount: 1 }, "clearance: discount must be at least 0 and below 1, got 1"],
    [{ units: -1 }, "clearance: units must be 0 or more, got -1"],
    [{ units: NaN }, "clearance: units must be 0 or more, got NaN"],
  ])("refuses %o", (part, message) => {
    expect(() => clearance({ priceUsd: 10, discount: 0.1, units: 1, ...part })).toThrow(message);
  });
});
