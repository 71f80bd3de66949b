import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { beta } from "../../../../lib/statistics/distributions/beta.ts";
import { binomial } from "../../../../lib/statistics/distributions/binomial.ts";
import { chiSquare } from "../../../../lib/statistics/distributions/chiSquare.ts";
import { exponential } from "../../../../lib/statistics/distributions/exponential.ts";
import { fisherF } from "../../../../lib/statistics/distributions/fisherF.ts";
import { gamma } from "../../../../lib/statistics/distributions/gamma.ts";
import { geometric } from "../../../../lib/statistics/distributions/geometric.ts";
import { hypergeometric } from "../../../../lib/statistics/distributions/hypergeometric.ts";
import { logNormal } from "../../../../lib/statistics/distributions/logNormal.ts";
import { negativeBinomial } from "../../../../lib/statistics/distributions/negativeBinomial.ts";
import { normal } from "../../../../lib/statistics/distributions/normal.ts";
import { pareto } from "../../../../lib/statistics/distributions/pareto.ts";
import { poisson } from "../../../../lib/statistics/distributions/poisson.ts";
import { studentT } from "../../../../lib/statistics/distributions/studentT.ts";
import { studentizedRange } from "../../../../lib/statistics/distributions/studentizedRange.ts";
import type { Distribution } from "../../../../lib/statistics/distributions/types.ts";
import { uniform } from "../../../../lib/statistics/distributions/uniform.ts";
import { weibull } from "../../../../lib/statistics/distributions/weibull.ts";

const continuous: Record<string, Distribution> = {
  "normal(3, 2)": normal(3, 2),
  "studentT(0.7)": studentT(0.7),
  "studentT(9)": studentT(9),
  "chiSquare(3)": chiSquare(3),
  "fisherF(4, 9)": fisherF(4, 9),
  "beta(0.3, 2)": beta(0.3, 2),
  "beta(1e-3, 1e6)": beta(1e-3, 1e6),
  "gamma(0.01)": gamma(0.01),
  "gamma(1e6, 1e-3)": gamma(1e6, 1e-3),
  "exponential(4)": exponential(4),
  "logNormal(1, 0.5)": logNormal(1, 0.5),
  "weibull(0.5, 3)": weibull(0.5, 3),
  "pareto(2.5, 4)": pareto(2.5, 4),
  "uniform(-1, 5)": uniform(-1, 5),
};
const discrete: Record<string, Distribution> = {
  "binomial(12, 0.3)": binomial(12, 0.3),
  "binomial(1e9, 0.5)": binomial(1e9, 0.5),
  "binomial(5, 1)": binomial(5, 1),
  "binomial(0, 0.5)": binomial(0, 0.5),
  "poisson(3.3)": poisson(3.3),
  "poisson(0)": poisson(0),
  "geometric(0.2)": geometric(0.2),
  "negativeBinomial(2.5, 0.3)": negativeBinomial(2.5, 0.3),
  "hypergeometric(50, 20, 10)": hypergeometric({ population: 50, successes: 20, draws: 10 }),
};
const all = { ...continuous, ...discrete };
const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

describe.each(Object.entries(all))("%s", (_, d) => {
  const points = [0.001, 0.1, 0.5, 0.9, 0.999].map((p) => d.quantile(p));

  it("has tails that add up to 1 and agree with their logs", () => {
    for (const x of points) {
      expect(d.cdf(x) + d.sf(x)).toBeCloseTo(1, 14);
      expect(Math.exp(d.logCdf(x))).toBeCloseTo(d.cdf(x), 13);
      expect(Math.exp(d.logSf(x))).toBeCloseTo(d.sf(x), 13);
    }
  });

  it("is 0 below and 1 above its support, and at the infinities", () => {
    const [low, high] = d.support;
    expect([d.cdf(-Infinity), d.sf(Infinity)]).toEqual([0, 0]);
    expect([d.cdf(Infinity), d.sf(-Infinity)]).toEqual([1, 1]);
    if (Number.isFinite(low)) expect([d.cdf(low - 1), d.sf(low - 1)]).toEqual([0, 1]);
    if (Number.isFinite(high)) expect([d.cdf(high + 1), d.sf(high + 1)]).toEqual([1, 0]);
  });

  it("has quantiles at 0 and 1 that are the ends of its support", () => {
    expect([d.quantile(0), d.quantile(1)]).toEqual([...d.support]);
    expect([d.isf(1), d.isf(0)]).toEqual([...d.support]);
  });

  it("refuses NaN and probabilities outside [0, 1]", () => {
    expect(() => d.cdf(NaN)).toThrow(/must be a number, got NaN/);
    for (const p of [-0.1, 1.1, NaN])
      expect(() => d.quantile(p)).toThrow(/must lie in \[0, 1\], got/);
  });

  it("has samples whose mean lies near its own", () => {
    const { mean, variance } = d;
    if (!Number.isFinite(mean) || !Number.isFinite(variance)) return;
    const random = createRandom(11);
    const n = 4000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += d.sample(random);
    expect(Math.abs(sum / n - mean!)).toBeLessThanOrEqual(5 * Math.sqrt(variance! / n));
  });
});

describe.each(Object.entries(continuous))("%s", (_, d) => {
  it("has quantiles that undo its tails", () => {
    fc.assert(
      fc.property(probability, (p) => {
        for (const [x, tail] of [
          [d.quantile(p), d.cdf],
          [d.isf(p), d.sf],
        ] as const) {
          // Beside an end of the support that is not 0, x itself has few digits to tell p by.
          const [low, high] = d.support;
          const room = Math.min(x - low, high - x) / Math.abs(x);
          if (x > low && x < high && Math.abs(x) > 1e-300)
            expect(Math.abs(tail(x) / p - 1)).toBeLessThan(1e-9 + 1e-15 / room);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has a density that is the slope of its cdf", () => {
    if (d.kind !== "continuous") return;
    const x = d.quantile(0.7);
    const step = (d.quantile(0.7001) - x) / 300;
    if (step === 0) return;
    const slope = (d.cdf(x + step) - d.cdf(x - step)) / (2 * step);
    expect(Math.abs(slope / d.pdf(x) - 1)).toBeLessThan(1e-6);
  });
});

describe.each(Object.entries(discrete))("%s", (_, d) => {
  it("has the smallest k that reaches p as its quantile", () => {
    fc.assert(
      fc.property(probability, (p) => {
        const k = d.quantile(p);
        expect(d.cdf(k)).toBeGreaterThanOrEqual(p * (1 - 1e-10));
        if (k > d.support[0]) expect(d.cdf(k - 1)).toBeLessThan(p);
      }),
      { numRuns: 60 },
    );
  });

  it("returns k from the probability up to k", () => {
    for (const p of [0.01, 0.3, 0.8]) expect(d.quantile(d.cdf(d.quantile(p)))).toBe(d.quantile(p));
  });

  it("has masses that are the steps of its cdf", () => {
    if (d.kind !== "discrete") return;
    const k = d.quantile(0.4);
    expect(d.pmf(k)).toBeCloseTo(d.cdf(k) - d.cdf(k - 1), 10);
    expect(d.pmf(k + 0.5)).toBe(0);
  });
});

describe("known relations", () => {
  it("t² is F with one degree of freedom; F's reciprocal swaps its degrees", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 40, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (t, df) => {
          expect((2 * studentT(df).sf(t)) / fisherF(1, df).sf(t * t)).toBeCloseTo(1, 10);
          expect(fisherF(3, df).sf(t) / fisherF(df, 3).cdf(1 / t)).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it("the range of two means is √2 |t|", () => {
    for (const [q, df] of [
      [0.5, 3],
      [4, 12],
      [25, 40],
    ] as const)
      expect(studentizedRange(2, df).sf(q) / (2 * studentT(df).sf(q / Math.SQRT2))).toBeCloseTo(
        1,
        11,
      );
  });

  it("t with infinite degrees of freedom is normal", () => {
    expect(studentT(Infinity).sf(3)).toBe(normal().sf(3));
    expect(studentT(1e15).sf(3) / normal().sf(3)).toBeCloseTo(1, 12);
    // The two ways of computing the tail meet.
    const [below, above] = [studentT(1e7 * (1 - 1e-12)), studentT(1e7)];
    for (const t of [0.5, 4, 30]) expect(below.sf(t) / above.sf(t)).toBeCloseTo(1, 9);
    expect(above.isf(above.sf(7)) / 7).toBeCloseTo(1, 12);
  });

  it("the upper tail is not 1 − cdf: regression, p = 0 for large statistics", () => {
    expect(chiSquare(5).sf(100)).toBeCloseTo(5.285148360943219e-20, 30);
    expect(studentT(100).sf(30)).toBeGreaterThan(0);
  });
});

describe("parameters out of range", () => {
  it.each([
    [() => normal(0, 0), "normal: sd must be above 0 and finite, got 0"],
    [() => studentT(-1), "studentT: df must be above 0, got -1"],
    [() => beta(NaN, 1), "beta: a must be above 0 and finite, got NaN"],
    [() => binomial(2.5, 0.5), "binomial: n must be an integer of at least 0, got 2.5"],
    [() => binomial(2, 1.5), "binomial: p must lie in [0, 1], got 1.5"],
    [() => uniform(3, 3), "uniform: high must be finite and above 3, got 3"],
    [
      () => hypergeometric({ population: 5, successes: 6, draws: 1 }),
      "hypergeometric: successes must be an integer from 0 to 5, got 6",
    ],
  ])("%#", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
