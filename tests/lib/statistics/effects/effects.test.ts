import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cohenD } from "../../../../lib/statistics/effects/cohenD.ts";
import { cramerV } from "../../../../lib/statistics/effects/cramerV.ts";
import { etaSquared } from "../../../../lib/statistics/effects/etaSquared.ts";
import { noncentralityInterval } from "../../../../lib/statistics/effects/noncentralityInterval.ts";
import { oddsRatio } from "../../../../lib/statistics/effects/oddsRatio.ts";
import { rankBiserial } from "../../../../lib/statistics/effects/rankBiserial.ts";
import { riskRatio } from "../../../../lib/statistics/effects/riskRatio.ts";
import { moments } from "../../../../lib/statistics/moments.ts";
import { studentTTest } from "../../../../lib/statistics/tests/studentTTest.ts";
import { requireOk } from "../../../support/requireOk.ts";
import { simulate } from "../../../support/simulate.ts";

const close = (a: number, b: number, relative = 1e-9) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.abs(b) + 1e-12);
const values = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 12 })
  .filter((list) => new Set(list).size > 1);
const cell = fc.integer({ min: 1, max: 60 });

describe("effect sizes", () => {
  it("d's interval excludes 0 exactly when Student's p is below α", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [low, high] = requireOk(cohenD(moments(a), moments(b), { level: 0.9 })).interval!;
        const { p } = requireOk(studentTTest(moments(a), moments(b)));
        expect(low! > 0 || high! < 0).toBe(p! < 0.1);
      }),
      { numRuns: 40 },
    );
  });

  it("d changes its sign when the groups are swapped, and keeps its size when the unit changes", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const d = requireOk(cohenD(moments(a), moments(b)));
        const swapped = requireOk(cohenD(moments(b), moments(a)));
        const scaled = requireOk(
          cohenD(moments(a.map((x) => 9 * x)), moments(b.map((x) => 9 * x))),
        );
        close(d.estimate!, -swapped.estimate!);
        close(d.interval![0]!, -swapped.interval![1]!, 1e-6);
        close(d.estimate!, scaled.estimate!);
      }),
      { numRuns: 30 },
    );
  });

  it("odds and risk ratios invert when the groups are swapped", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const odds = requireOk(
          oddsRatio([
            [a, b],
            [c, d],
          ]),
        );
        const other = requireOk(
          oddsRatio([
            [c, d],
            [a, b],
          ]),
        );
        close(odds.estimate!, 1 / other.estimate!);
        close(odds.interval![0]!, 1 / other.interval![1]!);
        const risk = requireOk(riskRatio([a, c], [a + b, c + d]));
        const inverse = requireOk(riskRatio([c, a], [c + d, a + b]));
        close(risk.interval![1]!, 1 / inverse.interval![0]!);
      }),
    );
  });

  it("name what has no finite interval", () => {
    expect(
      oddsRatio([
        [4, 0],
        [3, 5],
      ]),
    ).toMatchObject({ status: "unbounded", reason: "the odds ratio is infinite" });
    expect(riskRatio([0, 4], [9, 9])).toMatchObject({ status: "unbounded", estimate: 0 });
    expect(riskRatio([0, 0], [9, 9])).toMatchObject({
      status: "undefined",
      reason: "the risk ratio is 0 / 0",
    });
  });

  it("the noncentrality's approximate limits meet the exact ones where they take over", () => {
    for (const df2 of [50, 5000, Infinity]) {
      const exact = noncentralityInterval(9999, [4, df2], 0.95);
      const near = noncentralityInterval(10_001, [4, df2], 0.95);
      close(near[0], exact[0], 1e-3);
      close(near[1], exact[1], 1e-3);
    }
  });

  it.each([
    [0, 8, 12],
    [0.8, 20, 20],
    [2, 10, 40],
  ])("d's interval covers δ = %f for n = %i and %i", (delta, m, n) => {
    const share = simulate({ runs: 800, seed: n }, (random) => {
      const a = moments(Array.from({ length: m }, () => random.normal(delta, 1)));
      const b = moments(Array.from({ length: n }, () => random.normal()));
      const [low, high] = requireOk(cohenD(a, b)).interval!;
      return low! <= delta && delta <= high!;
    });
    expect(share.near(0.95)).toBe(true);
  });

  it("η²'s interval covers the population's share", () => {
    const means = [0, 0.5, 1];
    const share = simulate({ runs: 600, seed: 2 }, (random) => {
      const groups = means.map((mean) =>
        moments(Array.from({ length: 20 }, () => random.normal(mean, 1))),
      );
      const [low, high] = requireOk(etaSquared(groups)).interval!;
      // λ = n Σ (μ − μ̄)² = 20 · 0.5, of n = 60.
      return low! <= 10 / 70 && 10 / 70 <= high!;
    });
    expect(share.near(0.95)).toBe(true);
  });

  it("the rank-biserial's interval covers for shifted normal values", () => {
    // P(a > b) for a shift of one: Φ(1 / √2).
    const truth = 2 * 0.7602499389065233 - 1;
    const share = simulate({ runs: 1500, seed: 9 }, (random) => {
      const draw = (mean: number, n: number) =>
        Array.from({ length: n }, () => random.normal(mean, 1));
      const [low, high] = requireOk(rankBiserial(draw(1, 15), draw(0, 25))).interval!;
      return low! <= truth && truth <= high!;
    });
    expect(share.share).toBeGreaterThan(0.93);
    expect(share.share).toBeLessThan(0.97);
  });

  it("V is 1 for a perfect association and nearly 0 for none", () => {
    expect(
      requireOk(
        cramerV([
          [20, 0],
          [0, 30],
        ]),
      ).estimate,
    ).toBe(1);
    const none = requireOk(
      cramerV(
        [
          [20, 30],
          [40, 60],
        ],
        { corrected: true },
      ),
    );
    expect(none.estimate).toBe(0);
    expect(none.interval![0]).toBe(0);
  });
});
