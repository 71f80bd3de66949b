import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moments } from "../../../../lib/statistics/moments.ts";
import { gamesHowell } from "../../../../lib/statistics/tests/gamesHowell.ts";
import { leveneTest } from "../../../../lib/statistics/tests/leveneTest.ts";
import { oneSampleTTest } from "../../../../lib/statistics/tests/oneSampleTTest.ts";
import { oneWayAnova } from "../../../../lib/statistics/tests/oneWayAnova.ts";
import { pairedTTest } from "../../../../lib/statistics/tests/pairedTTest.ts";
import { studentTTest } from "../../../../lib/statistics/tests/studentTTest.ts";
import { tukeyHsd } from "../../../../lib/statistics/tests/tukeyHsd.ts";
import { welchAnova } from "../../../../lib/statistics/tests/welchAnova.ts";
import { welchTTest } from "../../../../lib/statistics/tests/welchTTest.ts";
import { requireOk } from "../../../support/requireOk.ts";
import { simulate } from "../../../support/simulate.ts";

const values = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 20 })
  .filter((list) => new Set(list).size > 1);
const close = (a: number, b: number, relative = 1e-9) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.max(1e-6, Math.abs(b)));

describe("tests of means agree with each other", () => {
  it("F of two groups is t², and its p is Student's", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const t = requireOk(studentTTest(moments(a), moments(b)));
        const f = requireOk(oneWayAnova([moments(a), moments(b)]));
        close(f.statistic!, t.statistic! ** 2);
        close(f.p!, t.p!);
      }),
    );
  });

  it("Welch's F of two groups is Welch's t², and its p", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const t = requireOk(welchTTest(moments(a), moments(b)));
        const f = requireOk(welchAnova([moments(a), moments(b)]));
        close(f.statistic!, t.statistic! ** 2);
        close(f.p!, t.p!);
      }),
    );
  });

  it("Tukey and Games–Howell of two groups are Student's and Welch's tests", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const groups = [moments(a), moments(b)];
        const student = requireOk(studentTTest(groups[0]!, groups[1]!));
        const welch = requireOk(welchTTest(groups[0]!, groups[1]!));
        const [tukey] = requireOk(tukeyHsd(groups)).comparisons;
        const [games] = requireOk(gamesHowell(groups)).comparisons;
        close(tukey!.p, student.p!, 1e-8);
        close(tukey!.interval[0], student.interval![0]!, 1e-8);
        close(games!.p, welch.p!, 1e-8);
        close(games!.interval[1], welch.interval![1]!, 1e-8);
      }),
      { numRuns: 20 },
    );
  });

  it("a paired test is the one-sample test of the differences", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ max: 99 }), fc.integer({ max: 99 })), {
      minLength: 3,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const differences = moments(list.map(([a, b]) => a - b));
        fc.pre(differences.variance > 0);
        const [a, b] = [list.map(([x]) => x), list.map(([, y]) => y)];
        close(requireOk(pairedTTest({ a, b })).p!, requireOk(oneSampleTTest(differences)).p!);
      }),
    );
  });

  it("p < α exactly when the interval at 1 − α excludes the null", () => {
    const alternatives = fc.constantFrom("two-sided", "less", "greater");
    fc.assert(
      fc.property(values, values, alternatives, (a, b, alternative) => {
        const options = { alternative, level: 0.9, null: 3 };
        for (const { p, interval } of [
          requireOk(studentTTest(moments(a), moments(b), options)),
          requireOk(oneSampleTTest(moments(a), options)),
        ]) {
          const [low, high] = interval!;
          expect(p! < 0.1).toBe((low !== null && low > 3) || (high !== null && high < 3));
        }
      }),
    );
  });
});

describe("tests of means keep their error", () => {
  const draw = (random: { normal(mean: number, sd: number): number }, n: number, sd: number) =>
    Array.from({ length: n }, () => random.normal(5, sd));

  it.each([
    [4, 9],
    [15, 15],
    [3, 60],
  ])("Student's rejects one in twenty true nulls and covers for n = %i and %i", (m, n) => {
    const share = simulate({ runs: 4000, seed: m }, (random) => {
      const result = requireOk(
        studentTTest(moments(draw(random, m, 2)), moments(draw(random, n, 2))),
      );
      const [low, high] = result.interval as [number, number];
      expect(result.p! < 0.05).toBe(low > 0 || high < 0);
      return result.p! < 0.05;
    });
    expect(share.near(0.05)).toBe(true);
  });

  it("Welch's analysis of variance does so when spreads and sizes differ, Fisher's does not", () => {
    let fisher = 0;
    const welch = simulate({ runs: 3000, seed: 8 }, (random) => {
      const groups = [draw(random, 30, 1), draw(random, 15, 2), draw(random, 8, 5)].map(moments);
      if (requireOk(oneWayAnova(groups)).p! < 0.05) fisher++;
      return requireOk(welchAnova(groups)).p! < 0.05;
    });
    expect(welch.near(0.05, 6)).toBe(true);
    expect(fisher / welch.runs).toBeGreaterThan(0.1);
  });

  it("Brown–Forsythe's keeps it for skewed values, Levene's own does not", () => {
    let own = 0;
    const median = simulate({ runs: 2000, seed: 5 }, (random) => {
      const groups = [25, 25, 25].map((n) =>
        Array.from({ length: n }, () => random.exponential(1)),
      );
      if (requireOk(leveneTest(groups, { centre: "mean" })).p! < 0.05) own++;
      return requireOk(leveneTest(groups)).p! < 0.05;
    });
    expect(median.atMost(0.06)).toBe(true);
    expect(own / median.runs).toBeGreaterThan(0.1);
  });

  it("one of Tukey's comparisons errs in 5 % of true nulls", () => {
    const share = simulate({ runs: 1500, seed: 6 }, (random) => {
      const groups = [6, 9, 14, 5].map((n) => moments(draw(random, n, 1)));
      return requireOk(tukeyHsd(groups)).comparisons.some(({ p }) => p < 0.05);
    });
    // Kramer's form is slightly conservative.
    expect(share.atMost(0.05) && share.atLeast(0.04)).toBe(true);
  });
});
