import { describe, expect, test } from "vitest";
import { upsell } from "../../../lib/commerce/upsell.ts";

describe("upsell", () => {
  test("a tenth of 754 customers would each have to spend 663 USD more for 50,000 USD", () => {
    const outcome = upsell({ customers: 754, share: 0.1, upliftUsd: 540, targetUsd: 50_000 });
    expect(outcome.moved).toBeCloseTo(75.4, 12);
    expect(outcome.gainUsd).toBeCloseTo(40_716, 9);
    expect(outcome.neededUpliftUsd).toBeCloseTo(663.13, 2);
    expect(outcome.neededShare).toBeCloseTo(50_000 / (754 * 540), 12);
  });

  test("nobody moved brings nothing, and no uplift would be enough", () => {
    expect(upsell({ customers: 754, share: 0, upliftUsd: 100, targetUsd: 1 })).toEqual({
      moved: 0,
      gainUsd: 0,
      neededUpliftUsd: null,
      neededShare: 1 / 75_400,
    });
  });

  test("a target beyond the whole tier, or an uplift of nothing, has no share that reaches it", () => {
    const terms = { customers: 10, share: 1, upliftUsd: 10, targetUsd: 101 };
    expect(upsell(terms).neededShare).toBeNull();
    expect(upsell({ ...terms, upliftUsd: 0, targetUsd: 0 }).neededShare).toBeNull();
    expect(upsell({ ...terms, customers: 0 }).neededShare).toBeNull();
  });

  test.each([
    [{ share: 1.2 }, "upsell: share must be at most 1, got 1.2"],
    [{ share: -0.1 }, "upsell: share must be 0 or more, got -0.1"],
    [{ customers: Infinity }, "upsell: customers must be 0 or more, got Infinity"],
  ])("refuses %o", (part, message) => {
    const terms = { customers: 1, share: 0.5, upliftUsd: 1, targetUsd: 1 };
    expect(() => upsell({ ...terms, ...part })).toThrow(message);
  });
});
