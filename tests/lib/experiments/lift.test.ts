import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cupedLift } from "../../../lib/experiments/cupedLift.ts";
import { meanLift } from "../../../lib/experiments/meanLift.ts";
import { ratioMetricLift } from "../../../lib/experiments/ratioMetricLift.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import { jointMoments } from "../../../lib/statistics/jointMoments.ts";
import { moments } from "../../../lib/statistics/moments.ts";
import type { Result } from "../../../lib/statistics/result.ts";
import { simulate } from "../../support/simulate.ts";

const covers = (result: Result, truth: number) =>
  result.interval![0]! <= truth && truth <= result.interval![1]!;
const draw = (n: number, next: (i: number) => number) =>
  Array.from({ length: n }, (_, i) => next(i));
const close = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(b)));

describe("meanLift", () => {
  const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 15 });
  const method = fc.constantFrom("delta", "fieller", "log");

  it("keeps a relative lift, its interval and p when the unit changes", () => {
    fc.assert(
      fc.property(values, values, method, (a, b, intervalMethod) => {
        const options = { effect: "relative", intervalMethod } as const;
        const arms = (scale: number) => ({
          control: moments(a.map((value) => value * scale)),
          treatment: moments(b.map((value) => value * scale)),
        });
        const [one, other] = [meanLift("m", arms(1), options), meanLift("m", arms(8), options)];
        fc.pre(one.status === "ok");
        close(other.estimate!, one.estimate!);
        close(other.p!, one.p!);
        close(other.interval![0]!, one.interval![0]!);
      }),
    );
  });

  it("has p < α exactly when the relative interval excludes 0, for each interval and side", () => {
    const alternative = fc.constantFrom("two-sided", "less", "greater");
    fc.assert(
      fc.property(values, values, method, alternative, (a, b, intervalMethod, side) => {
        const result = meanLift(
          "m",
          { control: moments(a), treatment: moments(b) },
          { effect: "relative", intervalMethod, level: 0.9, alternative: side },
        );
        fc.pre(result.status === "ok");
        const [low, high] = result.interval!;
        const excluded = (low !== null && low > 0) || (high !== null && high < 0);
        expect(result.p! < 0.1).toBe(excluded);
      }),
    );
  });

  it("mirrors below zero: the signs of lift and interval turn with the signs of the values", () => {
    fc.assert(
      fc.property(values, values, method, (a, b, intervalMethod) => {
        const lift = (sign: number) =>
          meanLift(
            "m",
            {
              control: moments(a.map((value) => sign * value)),
              treatment: moments(b.map((value) => sign * value)),
            },
            { effect: "relative", intervalMethod },
          );
        const [up, down] = [lift(1), lift(-1)];
        fc.pre(up.status === "ok");
        close(down.estimate!, -up.estimate!);
        close(down.interval![0]!, -up.interval![1]!);
      }),
    );
  });

  it.each(["delta", "fieller", "log"] as const)(
    "%s covers a relative lift of skewed values in 95 %%",
    (intervalMethod) => {
      const share = simulate({ runs: 3000, seed: 11 }, (random) => {
        const arm = (mean: number) => moments(draw(400, () => random.exponential(1 / mean)));
        const arms = { control: arm(2), treatment: arm(2.4) };
        return covers(meanLift("m", arms, { effect: "relative", intervalMethod }), 0.2);
      });
      expect(share.near(0.95)).toBe(true);
    },
  );
});

describe("ratioMetricLift", () => {
  it("covers although the events of a user depend on each other, where a pooled z does not", () => {
    const arm = (random: Random) => {
      const columns: [number[], number[]] = [[], []];
      for (let i = 0; i < 300; i++) {
        const rate = random.uniform() ** 2;
        const views = 1 + random.poisson(6);
        let clicks = 0;
        for (let k = 0; k < views; k++) if (random.uniform() < rate) clicks++;
        columns[0].push(clicks);
        columns[1].push(views);
      }
      return jointMoments(columns);
    };
    let pooled = 0;
    const share = simulate({ runs: 1500, seed: 3 }, (random) => {
      const [control, treatment] = [arm(random), arm(random)];
      const result = ratioMetricLift({ control, treatment });
      const views = 300 * (control.means[1]! + treatment.means[1]!);
      const naive = 2 * Math.sqrt(((1 / 3) * (2 / 3)) / (views / 2));
      if (Math.abs(result.estimate!) < 1.96 * (naive / Math.SQRT2)) pooled++;
      return covers(result, 0);
    });
    expect(share.near(0.95)).toBe(true);
    expect(pooled / share.runs).toBeLessThan(0.85);
  });
});

describe("cupedLift", () => {
  const arms = (random: Random, lift: number, noise = 1) => {
    const arm = (n: number, shift: number) => {
      const before = draw(n, () => random.normal(10, 2));
      return jointMoments([
        before.map((x) => x + shift + random.normal(0, noise)),
        before,
        draw(n, () => random.normal()),
      ]);
    };
    return { control: arm(120, 0), treatment: arm(80, lift) };
  };

  it.each(["absolute", "relative"] as const)("covers the %s lift in 95 %%", (effect) => {
    const share = simulate({ runs: 3000, seed: 5 }, (random) =>
      covers(cupedLift(arms(random, 1), { effect }), effect === "absolute" ? 1 : 0.1),
    );
    expect(share.near(0.95)).toBe(true);
  });

  it("removes the share of variance that the covariate explains", () => {
    let sum = 0;
    simulate({ runs: 300, seed: 6 }, (random) => {
      const result = cupedLift(arms(random, 0));
      if (result.status === "ok") sum += result.varianceReduction;
      return true;
    });
    expect(sum / 300).toBeCloseTo(0.8, 2);
  });

  it("falls back to the plain lift, with a warning, when the covariate is constant", () => {
    const [control, treatment] = [
      [1, 2, 4],
      [3, 5, 6],
    ] as const;
    const ones = [1, 1, 1];
    const result = cupedLift({
      control: jointMoments([control, ones]),
      treatment: jointMoments([treatment, ones]),
    });
    const plain = meanLift("cuped-lift", {
      control: moments(control),
      treatment: moments(treatment),
    });
    expect(result.p).toBeCloseTo(plain.p!, 12);
    expect(result.warnings).toEqual([
      "covariate 1 has no variance of its own within the arms and was left out",
    ]);
  });

  it("leaves out a covariate that another one determines", () => {
    const x = [1, 2, 4, 7];
    const arm = (y: number[]) => jointMoments([y, x, x.map((value) => 2 * value)]);
    const result = cupedLift({ control: arm([1, 3, 4, 8]), treatment: arm([2, 3, 6, 9]) });
    expect(result).toMatchObject({
      status: "ok",
      warnings: [expect.stringContaining("covariate 2")],
    });
  });
});
