import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceSequence } from "../../../lib/experiments/sequential/confidenceSequence.ts";
import { crossingProbabilities } from "../../../lib/experiments/sequential/crossingProbabilities.ts";
import { groupSequential } from "../../../lib/experiments/sequential/groupSequential.ts";
import { mixtureTest } from "../../../lib/experiments/sequential/mixtureTest.ts";
import { sequentialSrm } from "../../../lib/experiments/sequentialSrm.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import { tInterval } from "../../../lib/statistics/tInterval.ts";
import { simulate } from "../../support/simulate.ts";

const sides = ["two-sided", "greater"] as const;

/** True when a look at the mean of standard normal values rejects, read every 20 of 4,000. */
function everRejects(random: Random, reject: (mean: number, n: number) => boolean): boolean {
  let sum = 0;
  for (let n = 1; n <= 4000; n++) {
    sum += random.normal();
    if (n >= 100 && n % 20 === 0 && reject(sum / n, n)) return true;
  }
  return false;
}

describe("always-valid methods, read 196 times", () => {
  it.each(sides)("confidence sequence, %s: rejects a true null in at most 5 %%", (alternative) => {
    const options = { tuning: 1000, level: 0.95, alternative, null: 0 };
    const share = simulate({ runs: 600, seed: 2 }, (random) =>
      everRejects(random, (estimate, n) => {
        const found = confidenceSequence({ ...options, estimate, n, standardError: n ** -0.5 });
        return found.p < 0.05;
      }),
    );
    expect(share.atMost(0.05, 3)).toBe(true);
    expect(share.share).toBeGreaterThan(0);
  });

  it.each(sides)("mSPRT, %s: rejects a true null in at most 5 %%", (alternative) => {
    const options = { mixingVariance: 0.01, alpha: 0.05, alternative, null: 0 };
    const share = simulate({ runs: 600, seed: 3 }, (random) =>
      everRejects(random, (estimate, n) => {
        const found = mixtureTest({ ...options, estimate, standardError: n ** -0.5 });
        return found.p < 0.05;
      }),
    );
    expect(share.atMost(0.05, 3)).toBe(true);
  });

  it("a fixed-sample test read as often rejects a true null far more often", () => {
    const share = simulate({ runs: 300, seed: 4 }, (random) =>
      everRejects(random, (mean, n) => Math.abs(mean) * Math.sqrt(n) > 1.96),
    );
    expect(share.share).toBeGreaterThan(0.25);
  });

  it("sequential SRM: rejects a true split in at most 5 %, finds a broken one", () => {
    const run = (rate: number) => (random: Random) => {
      const looks: number[][] = [];
      let [a, n] = [0, 0];
      for (let day = 0; day < 30; day++) {
        for (let i = 0; i < 300; i++) if (random.uniform() < rate) a++;
        looks.push([a, (n += 300) - a]);
      }
      return sequentialSrm(looks, { concentration: 1000 }).p! < 0.05;
    };
    expect(simulate({ runs: 300, seed: 5 }, run(0.5)).atMost(0.05, 3)).toBe(true);
    expect(simulate({ runs: 60, seed: 6 }, run(0.53)).share).toBeGreaterThan(0.8);
  });
});

describe("sequential intervals", () => {
  const question = fc.record({
    estimate: fc.double({ min: -3, max: 3, noNaN: true }),
    n: fc.integer({ min: 2, max: 1_000_000 }),
    level: fc.constantFrom(0.8, 0.95, 0.99),
    alternative: fc.constantFrom("two-sided" as const, "greater" as const, "less" as const),
  });

  it("contain the fixed-sample interval", () => {
    fc.assert(
      fc.property(question, ({ estimate, n, level, alternative }) => {
        const shared = { estimate, standardError: 0.4, level, alternative };
        const fixed = tInterval({ ...shared, df: Infinity }).interval;
        const valid = confidenceSequence({ ...shared, n, tuning: 5000, null: 0 }).interval;
        if (fixed[0] !== null) expect(valid[0]).toBeLessThan(fixed[0]);
        if (fixed[1] !== null) expect(valid[1]).toBeGreaterThan(fixed[1]);
      }),
    );
  });

  it("exclude the null exactly when p < α", () => {
    fc.assert(
      fc.property(question, ({ estimate, n, level, alternative }) => {
        const shared = { estimate, standardError: 0.4, null: 0, alternative };
        for (const { p, interval } of [
          confidenceSequence({ ...shared, n, tuning: 5000, level }),
          mixtureTest({ ...shared, mixingVariance: 0.3, alpha: 1 - level }),
        ]) {
          const [low, high] = interval;
          const excluded = (low !== null && low > 0) || (high !== null && high < 0);
          expect(p < 1 - level).toBe(excluded);
        }
      }),
    );
  });
});

describe("groupSequential", () => {
  it("spends exactly α, whatever the looks and the boundary", () => {
    const boundary = fc.constantFrom(
      ...(["obrien-fleming", "pocock", "wang-tsiatis"] as const),
      ...(["lan-demets-obrien-fleming", "lan-demets-pocock", "power"] as const),
    );
    const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(boundary, gaps, fc.constantFrom(0.01, 0.05, 0.1), (name, steps, alpha) => {
        const total = steps.reduce((a, b) => a + b, 0);
        let sum = 0;
        const information = steps.map((step) => (sum += step) / total);
        const design = { information, boundary: name, alpha, parameter: 0.3 };
        for (const side of ["two-sided", "one-sided"] as const) {
          const looks = groupSequential({ ...design, sides: side });
          // A two-sided spending boundary counts leaving through either side.
          expect(looks.at(-1)!.spent).toBeCloseTo(alpha, 7);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("agrees with simulated score paths under an effect", () => {
    const information = [0.3, 0.6, 1];
    const looks = groupSequential({
      information,
      boundary: "pocock",
      alpha: 0.05,
      sides: "two-sided",
      parameter: 0,
    });
    const bounds = looks.map(({ z }) => ({ upper: z, lower: -z }));
    const power = crossingProbabilities(information, bounds, 2.5).reduce(
      (sum, { lower, upper }) => sum + lower + upper,
      0,
    );
    const share = simulate({ runs: 20_000, seed: 8 }, (random) => {
      let [score, before] = [0, 0];
      return information.some((t, k) => {
        score += random.normal(2.5 * (t - before), Math.sqrt(t - before));
        before = t;
        return Math.abs(score) / Math.sqrt(t) >= looks[k]!.z;
      });
    });
    expect(share.near(power)).toBe(true);
  });
});
