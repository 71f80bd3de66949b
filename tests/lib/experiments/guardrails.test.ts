import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dunnettTail } from "../../../lib/experiments/dunnettTail.ts";
import { equivalence } from "../../../lib/experiments/equivalence.ts";
import { heterogeneousEffects } from "../../../lib/experiments/heterogeneousEffects.ts";
import { nonInferiority } from "../../../lib/experiments/nonInferiority.ts";
import { quantileLift } from "../../../lib/experiments/quantileLift.ts";
import { normal } from "../../../lib/statistics/distributions/normal.ts";
import { moments } from "../../../lib/statistics/moments.ts";
import { ADJUSTMENTS, adjustPValues } from "../../../lib/statistics/multiplicity/adjustPValues.ts";
import { simulate } from "../../support/simulate.ts";

const draw = (n: number, next: () => number) => Array.from({ length: n }, next);

describe("adjustPValues", () => {
  const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });

  it("never lowers a p-value, keeps the order, and does not depend on it", () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...ADJUSTMENTS), (p, name) => {
        const adjusted = adjustPValues(name, p);
        const turned = adjustPValues(name, [...p].reverse()).reverse();
        p.forEach((value, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(adjusted[i]).toBeCloseTo(turned[i]!, 12);
          p.forEach((other, j) => {
            if (other < value) expect(adjusted[j]).toBeLessThanOrEqual(adjusted[i]!);
          });
        });
      }),
    );
  });

  it.each(["bonferroni", "holm", "hochberg", "hommel", "sidak"] as const)(
    "%s rejects any of ten true nulls in at most 5 %%",
    (name) => {
      const share = simulate({ runs: 4000, seed: 7 }, (random) =>
        adjustPValues(
          name,
          draw(10, () => random.uniform()),
        ).some((p) => p < 0.05),
      );
      expect(share.atMost(0.05)).toBe(true);
      expect(share.share).toBeGreaterThan(0.035);
    },
  );

  it("benjamini-hochberg holds the share of false discoveries", () => {
    let rate = 0;
    simulate({ runs: 2000, seed: 8 }, (random) => {
      const z = draw(20, () => random.normal()).map((value, i) => (i < 10 ? value : value + 3));
      const adjusted = adjustPValues(
        "benjamini-hochberg",
        z.map((value) => normal().sf(value)),
      );
      const found = Array.from(adjusted, (p) => p < 0.1);
      const all = found.filter(Boolean).length;
      rate += all ? found.slice(0, 10).filter(Boolean).length / all / 2000 : 0;
      return true;
    });
    expect(rate).toBeLessThan(0.06);
    expect(rate).toBeGreaterThan(0.04);
  });
});

describe("nonInferiority and equivalence", () => {
  it("reject in 5 % at the margin", () => {
    const rejects = (test: (c: number[], t: number[]) => number) =>
      simulate({ runs: 3000, seed: 21 }, (random) => {
        const arm = (mean: number) => draw(40, () => random.normal(mean, 1));
        return test(arm(0), arm(-0.5)) < 0.05;
      });
    const arms = (c: number[], t: number[]) => ({ control: moments(c), treatment: moments(t) });
    const inferior = rejects((c, t) => nonInferiority(arms(c, t), { margin: 0.5 }).p!);
    const equal = rejects((c, t) => equivalence(arms(c, t), { low: -0.5, high: 2 }).p!);
    expect(inferior.near(0.05)).toBe(true);
    expect(equal.near(0.05)).toBe(true);
  });

  it("equivalence rejects exactly when the interval lies within the margins", () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const arms = { control: moments(a), treatment: moments(b) };
        const result = equivalence(arms, { low: -4, high: 5 });
        fc.pre(result.status === "ok");
        const [low, high] = result.interval!;
        expect(result.p! < 0.05).toBe(low! > -4 && high! < 5);
      }),
    );
  });
});

describe("dunnettTail", () => {
  it("is Šidák's for a control without error and one test's for a control that is all error", () => {
    const one = 2 * normal().sf(2.2);
    expect(dunnettTail(2.2, [0, 0, 0])).toBeCloseTo(1 - (1 - one) ** 3, 12);
    expect(dunnettTail(2.2, [0.9999999, 0.9999999])).toBeCloseTo(one, 4);
    expect(dunnettTail(12, [0.5, 0.5])).toBeCloseTo(0, 30);
    expect(dunnettTail(12, [0.5, 0.5]) / (4 * normal().sf(12))).toBeCloseTo(1, 6);
  });
});

describe("heterogeneousEffects", () => {
  it("rejects equal effects in 5 %, and shrinks every segment towards the mean", () => {
    const share = simulate({ runs: 3000, seed: 31 }, (random) => {
      const effects = draw(6, () => 0.1 + random.uniform()).map((standardError, i) => ({
        segment: `${i}`,
        estimate: random.normal(1, standardError),
        standardError,
      }));
      const result = heterogeneousEffects(effects);
      if (result.status !== "ok") throw new Error(result.status);
      for (const { estimate, shrunken } of result.segments)
        expect(Math.abs(shrunken - result.estimate!)).toBeLessThanOrEqual(
          Math.abs(estimate - result.estimate!) + 1e-12,
        );
      return result.p! < 0.05;
    });
    expect(share.near(0.05)).toBe(true);
  });
});

describe("quantileLift", () => {
  it.each([0.5, 0.9])(
    "covers the difference of the %f quantile of skewed values",
    (probability) => {
      const share = simulate({ runs: 1500, seed: 41 }, (random) => {
        const arm = () => ({ values: draw(500, () => random.exponential()) });
        const { interval } = quantileLift({ control: arm(), treatment: arm() }, { probability });
        return interval![0]! <= 0 && interval![1]! >= 0;
      });
      expect(share.share).toBeGreaterThan(0.925);
      expect(share.share).toBeLessThan(0.975);
    },
  );

  it("covers with clusters, where treating events as independent does not", () => {
    const cover = (clustered: boolean) =>
      simulate({ runs: 600, seed: 42 }, (random) => {
        const arm = () => {
          const [values, clusters]: [number[], number[]] = [[], []];
          for (let user = 0; user < 100; user++) {
            const speed = random.normal(0, 1);
            for (let i = 0; i < 8; i++) {
              values.push(speed + random.normal(0, 0.5));
              clusters.push(user);
            }
          }
          return { values, ...(clustered && { clusters }) };
        };
        const { interval } = quantileLift({ control: arm(), treatment: arm() });
        return interval![0]! <= 0 && interval![1]! >= 0;
      }).share;
    expect(cover(true)).toBeGreaterThan(0.92);
    expect(cover(false)).toBeLessThan(0.75);
  });
});
