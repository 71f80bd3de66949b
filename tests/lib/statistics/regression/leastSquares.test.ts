import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { crossProductsRegression } from "../../../../lib/statistics/regression/crossProductsRegression.ts";
import { designFromColumns } from "../../../../lib/statistics/regression/design.ts";
import { leastSquares } from "../../../../lib/statistics/regression/leastSquares.ts";
import { ordinaryLeastSquares } from "../../../../lib/statistics/regression/ordinaryLeastSquares.ts";
import { polynomialRegression } from "../../../../lib/statistics/regression/polynomialRegression.ts";
import { weightedLeastSquares } from "../../../../lib/statistics/regression/weightedLeastSquares.ts";
import { okOf, randomDesign, responseOf } from "../../../support/regressionData.ts";
import { simulate } from "../../../support/simulate.ts";

const near = (got: number, want: number, relative = 1e-9) =>
  expect(Math.abs(got - want), `want ${want}, got ${got}`).toBeLessThanOrEqual(
    relative * Math.max(1, Math.abs(want)),
  );
const problems = fc
  .record({
    n: fc.integer({ min: 8, max: 40 }),
    p: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer(),
  })
  .map(({ n, p, seed }) => {
    const random = createRandom(seed);
    const design = randomDesign(random, n, p);
    return { design, y: responseOf(design, 0.5, () => random.normal()) };
  });

describe("identities of least squares", () => {
  it("leaves residuals orthogonal to every column", () => {
    fc.assert(
      fc.property(problems, ({ design, y }) => {
        const { residuals } = okOf(ordinaryLeastSquares(design, y));
        for (const column of design.columns)
          near(
            column.reduce((sum, value, i) => sum + value * residuals[i]!, 0),
            0,
            1e-12,
          );
      }),
    );
  });

  it("has p < α exactly when the interval at 1 − α excludes 0, for every kind of error", () => {
    const kinds = fc.constantFrom("classical", "HC0", "HC1", "HC2", "HC3", "HC4");
    fc.assert(
      fc.property(problems, kinds, ({ design, y }, covariance) => {
        const { coefficients } = okOf(ordinaryLeastSquares(design, y, { covariance, level: 0.8 }));
        for (const { p, interval } of coefficients)
          expect(p! < 0.2).toBe(interval[0] > 0 || interval[1] < 0);
      }),
    );
  });

  it("keeps t, R² and F when units change, to the last digit but rounding", () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(1e-9, 1000, 1e12), ({ design, y }, unit) => {
        const scaled = {
          ...design,
          columns: design.columns.map((column, j) =>
            j === 0 ? column : column.map((v) => v * unit),
          ),
        };
        const [a, b] = [
          okOf(ordinaryLeastSquares(design, y)),
          okOf(ordinaryLeastSquares(scaled, y)),
        ];
        near(b.rSquared!, a.rSquared!, 1e-11);
        near(b.statistic!, a.statistic!);
        near(b.coefficients[1]!.statistic!, a.coefficients[1]!.statistic!);
      }),
    );
  });

  it("counts a row of weight 2 as two rows in the estimates", () => {
    fc.assert(
      fc.property(problems, ({ design, y }) => {
        const weights = y.map((_, i) => 1 + (i % 2));
        const rows = [...y.keys()].flatMap((i) => (i % 2 ? [i, i] : [i]));
        const columns = design.columns.map((column) => Float64Array.from(rows, (i) => column[i]!));
        const repeated = leastSquares(
          columns,
          Float64Array.from(rows, (i) => y[i]!),
        );
        const { coefficients } = okOf(weightedLeastSquares(design, y, weights));
        coefficients.forEach(({ estimate }, j) =>
          near(estimate, okOf(repeated).coefficients[j]!, 1e-12),
        );
      }),
    );
  });

  it("gives the same from sums of the parts as from all rows", () => {
    fc.assert(
      fc.property(problems, ({ design, y }) => {
        const predictors = design.columns.slice(1);
        const product = (a: Float64Array, b: Float64Array, from: number, to: number) =>
          a.slice(from, to).reduce((sum, value, i) => sum + value * b[from + i]!, 0);
        const both = (a: Float64Array, b: Float64Array) => {
          const half = y.length >> 1;
          return product(a, b, 0, half) + product(a, b, half, y.length);
        };
        const ones = design.columns[0]!;
        const sums = okOf(
          crossProductsRegression({
            n: y.length,
            xx: predictors.map((a) => Float64Array.from(predictors, (b) => both(a, b))),
            xy: predictors.map((a) => both(a, y)),
            yy: both(y, y),
            sums: { x: predictors.map((a) => both(a, ones)), y: both(y, ones) },
          }),
        );
        const rows = okOf(ordinaryLeastSquares(design, y));
        rows.coefficients.forEach(({ estimate, standardError }, j) => {
          near(sums.coefficients[j]!.estimate, estimate);
          near(sums.coefficients[j]!.standardError, standardError);
        });
        near(sums.p!, rows.p!);
      }),
    );
  });

  it("fits a polynomial's values whatever the origin of x", () => {
    const x = Float64Array.from({ length: 30 }, (_, i) => i / 3);
    const y = x.map((value) => Math.sin(value));
    const [near0, far] = [x, x.map((value) => value + 1000)].map((at) =>
      okOf(polynomialRegression(at, y, 6)),
    );
    near0!.fitted.forEach((value, i) => near(far!.fitted[i]!, value, 1e-11));
  });
});

describe("errors in simulations", () => {
  it.each([
    ["classical", 12, 1],
    ["HC3", 40, 3],
    ["HC4", 40, 3],
  ] as const)("%s intervals cover the slope at n = %i", (covariance, n, spread) => {
    const share = simulate({ runs: 1500, seed: n }, (random) => {
      const design = randomDesign(random, n, 1);
      const x = design.columns[1]!;
      const y = responseOf(
        design,
        2,
        (i) => random.normal() * (1 + (spread - 1) * Math.abs(x[i]!)),
      );
      const [low, high] = okOf(ordinaryLeastSquares(design, y, { covariance })).coefficients[1]!
        .interval;
      return low <= 2 && 2 <= high;
    });
    if (covariance === "classical") expect(share.near(0.95)).toBe(true);
    // Their small-sample bias is known (MacKinnon & White, 1985): within two points of 95 %.
    else expect(Math.abs(share.share - 0.95)).toBeLessThan(0.02);
  });

  it("cluster-robust intervals cover where rows of a cluster share an error, classical do not", () => {
    const covered = { cluster: 0, classical: 0 };
    const runs = 600;
    simulate({ runs, seed: 7 }, (random) => {
      const clusters = Float64Array.from({ length: 200 }, (_, i) => Math.floor(i / 5));
      const shared = Array.from({ length: 40 }, () => [random.normal(), random.normal()]);
      const x = clusters.map((cluster) => shared[cluster]![0]!);
      const design = designFromColumns([x], 200, { method: "test" });
      const y = responseOf(design, 1, (i) => shared[clusters[i]!]![1]! + random.normal());
      for (const covariance of ["cluster", "classical"] as const) {
        const model = okOf(ordinaryLeastSquares(design, y, { covariance, clusters }));
        const [low, high] = model.coefficients[1]!.interval;
        if (low <= 1 && 1 <= high) covered[covariance]++;
      }
      return true;
    });
    expect(covered.cluster / runs).toBeGreaterThan(0.91);
    expect(covered.classical / runs).toBeLessThan(0.85);
  });

  it("prediction intervals hold a new value in 90 % of runs", () => {
    const share = simulate({ runs: 2000, seed: 3 }, (random) => {
      const design = randomDesign(random, 15, 1);
      const y = responseOf(design, 1, () => random.normal());
      const at = random.normal();
      const model = okOf(ordinaryLeastSquares(design, y, { predict: [[at]], level: 0.9 }));
      const [low, high] = model.predictions![0]!.predictionInterval;
      const value = 1 + at + random.normal();
      return low <= value && value <= high;
    });
    expect(share.near(0.9)).toBe(true);
  });
});

describe("degenerate input and messages", () => {
  const ones = new Float64Array(6).fill(1);
  const ramp = Float64Array.from({ length: 6 }, (_, i) => i);
  const wave = Float64Array.of(1, 3, 2, 5, 4, 7);

  it("names the column that depends on others", () => {
    const design = designFromColumns([ramp, ramp.map((v) => 3 - v)], 6, {
      method: "test",
      names: ["age", "birth year"],
    });
    expect(ordinaryLeastSquares(design, wave)).toMatchObject({
      status: "undefined",
      reason: "rank deficient: column birth year is a linear combination of the columns before it",
    });
  });

  it("names a row of leverage 1 where HC2 to HC4 have no weight for it", () => {
    const dummy = Float64Array.of(0, 0, 0, 0, 0, 1);
    const design = designFromColumns([ramp, dummy], 6, { method: "test" });
    expect(ordinaryLeastSquares(design, wave, { covariance: "HC3" })).toMatchObject({
      status: "undefined",
      reason: "row 5 has leverage 1, so HC3 has no weight for its residual; HC1 has",
    });
    expect(ordinaryLeastSquares(design, wave, { covariance: "HC1" }).status).toBe("ok");
  });

  it("has no degrees of freedom with as many coefficients as rows", () => {
    const design = designFromColumns([Float64Array.of(1, 2)], 2, { method: "test" });
    expect(ordinaryLeastSquares(design, Float64Array.of(1, 5))).toMatchObject({
      status: "undefined",
      reason: "as many coefficients as rows, 2: no residuals to judge by",
    });
  });

  it("warns when collinearity eats half of the digits", () => {
    const random = createRandom(2);
    const close = ramp.map((value) => value + 1e-8 * random.normal());
    const design = designFromColumns([ramp, close], 6, { method: "test" });
    expect(okOf(ordinaryLeastSquares(design, wave)).warnings[0]).toMatch(/nearly collinear/);
  });

  it("says what does not match", () => {
    const design = designFromColumns([ramp], 6, { method: "test" });
    const ask = (options: Parameters<typeof ordinaryLeastSquares>[2]) => () =>
      ordinaryLeastSquares(design, wave, options);
    expect(ask({ covariance: "cluster" })).toThrow(
      new RangeError(
        "ordinary-least-squares: clusters must be given for covariance cluster, got nothing",
      ),
    );
    expect(ask({ covariance: "cluster", clusters: [1, 2] })).toThrow(
      new RangeError("ordinary-least-squares: clusters must hold one group per row = 6, got 2"),
    );
    expect(ask({ predict: [[1, 2]] })).toThrow(
      new RangeError("ordinary-least-squares: predict must have rows of 1 values as x has, got 2"),
    );
    expect(() => weightedLeastSquares(design, wave, ones.slice(0, 2))).toThrow(
      new RangeError("weighted-least-squares: weights must hold one weight per row = 6, got 2"),
    );
  });
});
