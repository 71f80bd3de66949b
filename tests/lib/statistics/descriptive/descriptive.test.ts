import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticMean } from "../../../../lib/statistics/descriptive/arithmeticMean.ts";
import { countDiscordant } from "../../../../lib/statistics/descriptive/countDiscordant.ts";
import { empiricalCdf } from "../../../../lib/statistics/descriptive/empiricalCdf.ts";
import { histogramBins } from "../../../../lib/statistics/descriptive/histogramBins.ts";
import { kendallExactTail } from "../../../../lib/statistics/descriptive/kendallExactTail.ts";
import { kendallTau } from "../../../../lib/statistics/descriptive/kendallTau.ts";
import { kernelDensity } from "../../../../lib/statistics/descriptive/kernelDensity.ts";
import { kurtosis } from "../../../../lib/statistics/descriptive/kurtosis.ts";
import { pearsonCorrelation } from "../../../../lib/statistics/descriptive/pearsonCorrelation.ts";
import { quantiles } from "../../../../lib/statistics/descriptive/quantiles.ts";
import type { QuantileType } from "../../../../lib/statistics/descriptive/quantiles.ts";
import { sampleMedian } from "../../../../lib/statistics/descriptive/sampleMedian.ts";
import { sampleVariance } from "../../../../lib/statistics/descriptive/sampleVariance.ts";
import { skewness } from "../../../../lib/statistics/descriptive/skewness.ts";
import { spearmanCorrelation } from "../../../../lib/statistics/descriptive/spearmanCorrelation.ts";
import { trimmedMean } from "../../../../lib/statistics/descriptive/trimmedMean.ts";
import { weightedMoments } from "../../../../lib/statistics/descriptive/weightedMoments.ts";
import { moments } from "../../../../lib/statistics/moments.ts";
import type { Result } from "../../../../lib/statistics/result.ts";
import { simulate } from "../../../support/simulate.ts";

const whole = fc.integer({ min: -30, max: 30 });
const list = (minLength: number) => fc.array(whole, { minLength, maxLength: 25 });
const pairs = fc.array(fc.tuple(whole, whole), { minLength: 5, maxLength: 40 });

function ok<T extends object>(result: Result<T>) {
  fc.pre(result.status === "ok");
  return result as Extract<Result<T>, { status: "ok" }>;
}
const close = (a: number, b: number, tolerance = 1e-10) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(b)));

describe("weighted moments", () => {
  it("with whole frequencies equal those of the repeated values", () => {
    const weighted = fc.array(fc.tuple(whole, fc.integer({ min: 0, max: 5 })), { minLength: 1 });
    fc.assert(
      fc.property(weighted, (rows) => {
        const [values, weights] = [rows.map(([value]) => value), rows.map(([, weight]) => weight)];
        const repeated = rows.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
        fc.pre(repeated.length > 1);
        const [ours, plain] = [weightedMoments("mean", values, weights), moments(repeated)];
        for (const key of ["n", "mean", "variance"] as const) close(ours[key], plain[key]);
      }),
    );
  });

  it("as reliabilities do not depend on the weights' unit", () => {
    const [values, weights] = [
      [1, 5, 2],
      [0.2, 0.5, 1],
    ];
    const scaled = weights.map((weight) => weight * 7);
    const [a, b] = [weights, scaled].map((w) => weightedMoments("mean", values, w, "reliability"));
    close(a!.variance, b!.variance);
    close(a!.n, b!.n);
  });

  it("need a weight per value, and one above 0", () => {
    expect(() => weightedMoments("mean", [1, 2], [1])).toThrow(
      new RangeError("mean: weights must hold one per value, 2, got 1"),
    );
    expect(() => weightedMoments("mean", [1, 2], [0, 0])).toThrow(
      new RangeError("mean: weights must add up to more than 0, got 0"),
    );
  });
});

describe("shift and scale", () => {
  it("move the mean along, leave the spread, and leave skewness and kurtosis", () => {
    fc.assert(
      fc.property(list(5), (values) => {
        const moved = values.map((value) => 3 * value + 1000);
        const [a, b] = [moments(values), moments(moved)];
        close(ok(arithmeticMean(b)).estimate!, 3 * a.mean + 1000);
        close(ok(sampleVariance(b)).estimate!, 9 * a.variance);
        close(ok(skewness(moved)).estimate!, ok(skewness(values)).estimate!, 1e-8);
        close(ok(kurtosis(moved)).estimate!, ok(kurtosis(values)).estimate!, 1e-8);
      }),
    );
  });
});

describe("quantiles", () => {
  const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

  it("rise with p, stay in the range, and mirror when the values do (types 2 and 5 to 9)", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        list(1),
        probability,
        probability,
        fc.constantFrom(...types),
        (values, p, q, type) => {
          const [low, high] = ok(
            quantiles(values, [Math.min(p, q), Math.max(p, q)], { type }),
          ).values;
          expect(low!).toBeLessThanOrEqual(high!);
          expect(low!).toBeGreaterThanOrEqual(Math.min(...values));
          expect(high!).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
    fc.assert(
      fc.property(list(1), fc.constantFrom<QuantileType[]>(2, 5, 6, 7, 8, 9), (values, type) => {
        const negated = values.map((value) => -value);
        const [a] = ok(quantiles(values, [0.25], { type })).values;
        const [b] = ok(quantiles(negated, [0.75], { type })).values;
        close(a!, -b!, 1e-9);
      }),
    );
  });

  it("with whole weights equal those of the repeated values, all types", () => {
    const [values, weights] = [
      [4, 1, 7, 3],
      [2, 0, 3, 1],
    ];
    const repeated = [4, 4, 7, 7, 7, 3];
    const ps = [0, 0.1, 0.25, 0.5, 0.8, 1];
    for (const type of types)
      expect(ok(quantiles(values, ps, { type, weights })).values).toEqual(
        ok(quantiles(repeated, ps, { type })).values,
      );
  });
});

describe("medians and means without extremes", () => {
  it("trimming nothing gives the mean", () => {
    const values = [1, 5, 2, 9];
    expect(trimmedMean(values, { share: 0 })).toMatchObject({ estimate: 4.25, cut: 0 });
    expect(trimmedMean(values, { share: 0, winsorise: true })).toMatchObject({ estimate: 4.25 });
  });

  it("the median's interval covers in at least its level", () => {
    for (const n of [8, 25, 60]) {
      const share = simulate({ runs: 2000, seed: n }, (random) => {
        const values = Array.from({ length: n }, () => random.exponential());
        const [low, high] = ok(sampleMedian(values)).interval!;
        return low! <= Math.LN2 && Math.LN2 <= high!;
      });
      expect(share.atLeast(0.95)).toBe(true);
    }
  });

  it("the mean's and the variance's intervals cover normal values at their level", () => {
    let inVariance = 0;
    const share = simulate({ runs: 4000, seed: 5 }, (random) => {
      const summary = moments(Array.from({ length: 12 }, () => random.normal(3, 2)));
      const [low, high] = ok(sampleVariance(summary)).interval!;
      if (low! <= 4 && 4 <= high!) inVariance++;
      const [a, b] = ok(arithmeticMean(summary)).interval!;
      return a! <= 3 && 3 <= b!;
    });
    expect(share.near(0.95)).toBe(true);
    expect(Math.abs(inVariance / 4000 - 0.95)).toBeLessThan(0.014);
  });

  it("Yuen's interval covers the centre of heavy tails", () => {
    const share = simulate({ runs: 3000, seed: 9 }, (random) => {
      const values = Array.from(
        { length: 30 },
        () => random.normal() / Math.sqrt(random.gamma(1.5) / 1.5),
      );
      const [low, high] = ok(trimmedMean(values, { share: 0.2 })).interval!;
      return low! <= 0 && 0 <= high!;
    });
    expect(Math.abs(share.share - 0.95)).toBeLessThan(0.02);
  });
});

describe("histograms, densities and distribution functions", () => {
  it("count every value once", () => {
    fc.assert(
      fc.property(
        list(1),
        fc.constantFrom("auto", "scott", "sturges", "freedman-diaconis"),
        (values, rule) => {
          const { counts, edges, bins } = ok(histogramBins(values, rule));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
          expect(edges.length).toBe(bins + 1);
        },
      ),
    );
  });

  it("have one whole under the density", () => {
    const { x, density } = ok(kernelDensity([1, 2, 2.5, 7], { points: 2000 }));
    const area = density.reduce((sum, value) => sum + value, 0) * (x[1]! - x[0]!);
    expect(area).toBeCloseTo(1, 2);
  });

  it("end at 1, and the band holds the true curve in at least its level", () => {
    const share = simulate({ runs: 1000, seed: 3 }, (random) => {
      const { steps, margin } = ok(
        empiricalCdf(Array.from({ length: 50 }, () => random.uniform())),
      );
      expect(steps.at(-1)!.share).toBe(1);
      return steps.every(
        ({ x, share: at }, i) => at - x <= margin && x - (steps[i - 1]?.share ?? 0) <= margin,
      );
    });
    expect(share.atLeast(0.95)).toBe(true);
  });
});

describe("correlations", () => {
  const three = [pearsonCorrelation, spearmanCorrelation, kendallTau] as const;

  it("are symmetric, change sign with one variable, and keep to [−1, 1]", () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...three), (rows, correlate) => {
        const [x, y] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        const found = ok(correlate(x, y));
        close(ok(correlate(y, x)).estimate!, found.estimate!);
        close(
          ok(
            correlate(
              x,
              y.map((v) => -v),
            ),
          ).estimate!,
          -found.estimate!,
        );
        close(
          ok(
            correlate(
              x.map((v) => 2 * v + 5),
              y,
            ),
          ).p!,
          found.p!,
          1e-8,
        );
        expect(Math.abs(found.estimate!)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("count discordant and tied pairs as comparing all pairs does", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        let [discordant, tiesX, tiesY, tiesBoth] = [0, 0, 0, 0];
        for (const [i, [a, b]] of rows.entries())
          for (const [c, d] of rows.slice(i + 1)) {
            if ((a - c) * (b - d) < 0) discordant++;
            if (a === c) tiesX++;
            if (b === d) tiesY++;
            if (a === c && b === d) tiesBoth++;
          }
        expect(
          countDiscordant(
            rows.map(([a]) => a),
            rows.map(([, b]) => b),
          ),
        ).toMatchObject({
          discordant,
          tiesX,
          tiesY,
          tiesBoth,
        });
      }),
    );
  });

  it("Kendall's exact probabilities are shares of all orders", () => {
    // Of the 24 orders of four values 1, 3, 5, 6, 5, 3, 1 have 0 … 6 inversions.
    expect([0, 1, 2, 6].map((k) => Math.round(24 * kendallExactTail(4, k)))).toEqual([1, 4, 9, 24]);
  });

  it("Pearson's interval covers and its test keeps 5 %, at three correlations", () => {
    for (const rho of [0, 0.5, -0.8]) {
      let rejected = 0;
      const share = simulate({ runs: 2500, seed: 17 }, (random) => {
        const x = Array.from({ length: 20 }, () => random.normal());
        const y = x.map((v) => rho * v + Math.sqrt(1 - rho * rho) * random.normal());
        const { interval, p } = ok(pearsonCorrelation(x, y));
        if (p! < 0.05) rejected++;
        return interval![0]! <= rho && rho <= interval![1]!;
      });
      expect(Math.abs(share.share - 0.95)).toBeLessThan(0.02);
      if (rho === 0) expect(Math.abs(rejected / 2500 - 0.05)).toBeLessThan(0.018);
    }
  });

  it("name what does not fit", () => {
    expect(() => pearsonCorrelation([1, 2], [1])).toThrow(
      new RangeError("pearson-correlation: y must be as long as x, 2, got 1"),
    );
    expect(() => kendallTau([1, 1, 2], [1, 2, 3], { pMethod: "exact" })).toThrow(
      new RangeError(
        "kendall-tau: pMethod exact must have no ties and at most 170 pairs, got ties",
      ),
    );
  });
});
