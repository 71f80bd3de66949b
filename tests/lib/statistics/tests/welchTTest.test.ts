import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moments } from "../../../../lib/statistics/moments.ts";
import { welchTTest } from "../../../../lib/statistics/tests/welchTTest.ts";
import { simulate } from "../../../support/simulate.ts";

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 20 });
const ok = (a: number[], b: number[], options = {}) => {
  const result = welchTTest(moments(a), moments(b), options);
  fc.pre(result.status === "ok");
  return result;
};
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThan(1e-10 * Math.max(1, Math.abs(b)));

describe("welchTTest", () => {
  it("changes the sign, not p, when the groups are swapped", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        close(ok(a, b).estimate!, -ok(b, a).estimate!);
        close(ok(a, b).p!, ok(b, a).p!);
      }),
    );
  });

  it("keeps p when the unit changes", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const cents = (list: number[]) => list.map((value) => value * 100);
        close(ok(cents(a), cents(b)).p!, ok(a, b).p!);
      }),
    );
  });

  it("has p < α exactly when the interval at 1 − α excludes the null", () => {
    const alternatives = fc.constantFrom("two-sided", "less", "greater");
    fc.assert(
      fc.property(values, values, alternatives, (a, b, alternative) => {
        const { p, interval } = ok(a, b, { alternative, level: 0.9 });
        const [low, high] = interval!;
        const excluded = (low !== null && low > 0) || (high !== null && high < 0);
        expect(p! < 0.1).toBe(excluded);
      }),
    );
  });

  it.each([
    [10, 10, 1],
    [5, 40, 3],
    [100, 20, 0.2],
  ])(
    "rejects 5 %% of true nulls and covers in 95 %% for n = %i and %i, sd ratio %f",
    (n, m, ratio) => {
      let covered = 0;
      const share = simulate({ runs: 4000, seed: n }, (random) => {
        const a = Array.from({ length: n }, () => random.normal(3, 1));
        const b = Array.from({ length: m }, () => random.normal(3, ratio));
        const { p, interval } = ok(a, b);
        if (interval![0]! <= 0 && 0 <= interval![1]!) covered++;
        return p! < 0.05;
      });
      expect(share.near(0.05, 5)).toBe(true);
      expect(covered / share.runs).toBeCloseTo(1 - share.share, 12);
    },
  );

  it("is undefined for constant groups, with the difference kept", () => {
    expect(welchTTest(moments([2, 2]), moments([1, 1]))).toMatchObject({
      status: "undefined",
      reason: "zero variance in both groups",
      estimate: 1,
    });
  });
});
