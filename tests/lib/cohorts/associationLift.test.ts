import { describe, expect, it } from "vitest";
import { associationLift } from "../../../lib/cohorts/associationLift.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";

describe("associationLift", () => {
  it("is symmetric in the two products", () => {
    const counts = { together: 12, first: 40, second: 90, baskets: 700 };
    const turned = { ...counts, first: 90, second: 40 };
    expect(associationLift(counts)).toEqual(associationLift(turned));
  });

  it("has an interval that holds the true lift as often as it says", () => {
    const random = createRandom(4);
    let held = 0;
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const counts = { together: 0, first: 0, second: 0, baskets: 800 };
      for (let basket = 0; basket < counts.baskets; basket++) {
        const first = random.uniform() < 0.2;
        const second = random.uniform() < (first ? 0.3 : 0.1);
        counts.first += Number(first);
        counts.second += Number(second);
        counts.together += Number(first && second);
      }
      const [low, high] = associationLift(counts).interval!;
      // True lift: 0.3 / (0.2 · 0.3 + 0.8 · 0.1).
      const truth = 0.3 / 0.14;
      held += Number(low! <= truth && truth <= high!);
    }
    expect(held / runs).toBeGreaterThan(0.93);
    expect(held / runs).toBeLessThan(0.97);
  });

  it("says why there is no lift, or no interval", () => {
    const none = associationLift({ together: 0, first: 0, second: 5, baskets: 9 });
    expect(none).toMatchObject({ status: "undefined", reason: "the lift is 0 / 0" });
    const never = associationLift({ together: 0, first: 3, second: 5, baskets: 9 });
    expect(never).toMatchObject({ status: "unbounded", estimate: 0 });
    const always = associationLift({ together: 5, first: 9, second: 5, baskets: 9 });
    expect(always).toMatchObject({
      status: "undefined",
      reason: "a product stands in every basket: its lift is 1 whatever is bought",
    });
  });

  it("names counts that contradict each other", () => {
    expect(() => associationLift({ together: 4, first: 3, second: 5, baskets: 9 })).toThrow(
      "association-lift: together must be at most first and second = 3, got 4",
    );
    expect(() => associationLift({ together: 1, first: 5, second: 6, baskets: 9 })).toThrow(
      "association-lift: baskets must be at least first + second − together = 10, got 9",
    );
  });
});
