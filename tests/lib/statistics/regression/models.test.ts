import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { designFromColumns } from "../../../../lib/statistics/regression/design.ts";
import { elasticNet } from "../../../../lib/statistics/regression/elasticNet.ts";
import { huberRegression } from "../../../../lib/statistics/regression/huberRegression.ts";
import { logisticRegression } from "../../../../lib/statistics/regression/logisticRegression.ts";
import { lowess } from "../../../../lib/statistics/regression/lowess.ts";
import { ordinaryLeastSquares } from "../../../../lib/statistics/regression/ordinaryLeastSquares.ts";
import { poissonRegression } from "../../../../lib/statistics/regression/poissonRegression.ts";
import { quantileRegression } from "../../../../lib/statistics/regression/quantileRegression.ts";
import { ridgeRegression } from "../../../../lib/statistics/regression/ridgeRegression.ts";
import { okOf, randomDesign, responseOf } from "../../../support/regressionData.ts";
import { simulate } from "../../../support/simulate.ts";

const seeds = fc.integer();
const few = { numRuns: 40 };
const problem = (seed: number, n = 40, p = 3) => {
  const random = createRandom(seed);
  const design = randomDesign(random, n, p);
  return { random, design, y: responseOf(design, 1, () => random.normal()) };
};

describe("penalized regression", () => {
  it("is least squares without a penalty, and nothing but the mean with a huge one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { design, y } = problem(seed);
        const plain = okOf(ordinaryLeastSquares(design, y)).coefficients;
        const free = [
          okOf(ridgeRegression(design, y, { penalty: 0 })),
          okOf(elasticNet("lasso-regression", design, y, { penalty: 0, l1Ratio: 1 })),
        ];
        for (const { coefficients } of free)
          coefficients.forEach(({ estimate }, j) =>
            expect(estimate).toBeCloseTo(plain[j]!.estimate, 9),
          );
        const none = okOf(elasticNet("lasso-regression", design, y, { penalty: 1e3, l1Ratio: 1 }));
        expect(none.nonZero).toBe(0);
      }),
      few,
    );
  });

  it("solves the elastic net: gradients are at the penalty where a coefficient is not 0", () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.05, max: 1, noNaN: true }), (seed, l1Ratio) => {
        const { design, y } = problem(seed, 20, 8);
        const penalty = 0.3;
        const { residuals, coefficients } = okOf(
          elasticNet("elastic-net-regression", design, y, { penalty, l1Ratio }),
        );
        design.columns.slice(1).forEach((column, j) => {
          const { estimate } = coefficients[j + 1]!;
          const pull = column.reduce((s, v, i) => s + v * residuals[i]!, 0) / design.n;
          const rest = pull - penalty * (1 - l1Ratio) * estimate;
          if (estimate === 0) expect(Math.abs(rest)).toBeLessThanOrEqual(penalty * l1Ratio + 1e-10);
          else expect(rest).toBeCloseTo(Math.sign(estimate) * penalty * l1Ratio, 10);
        });
      }),
      few,
    );
  });
});

describe("generalized linear models", () => {
  it("solve the score equations: observed and expected totals agree along every column", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, design } = problem(seed, 60, 2);
        const eta = responseOf(design, 0.4, () => 0);
        const counts = eta.map((value) => random.poisson(Math.exp(value)));
        const hits = eta.map((value) => (random.uniform() < 1 / (1 + Math.exp(-value)) ? 1 : 0));
        for (const [y, result] of [
          [counts, poissonRegression(design, counts)],
          [hits, logisticRegression(design, hits)],
        ] as const) {
          const { fitted } = okOf(result);
          for (const column of design.columns)
            expect(column.reduce((sum, v, i) => sum + v * (y[i]! - fitted[i]!), 0)).toBeCloseTo(
              0,
              8,
            );
        }
      }),
      few,
    );
  });

  it("give grouped rows and single ones the same coefficients", () => {
    const x = Float64Array.of(0, 1, 2, 3);
    const design = designFromColumns([x], 4, { method: "test" });
    const grouped = logisticRegression(
      design,
      Float64Array.of(2, 5, 6, 9),
      new Float64Array(4).fill(10),
    );
    const rows = [2, 5, 6, 9].flatMap((hits, i) =>
      Array.from({ length: 10 }, (_, k) => [x[i]!, k < hits ? 1 : 0]),
    );
    const single = logisticRegression(
      designFromColumns([Float64Array.from(rows, ([v]) => v!)], 40, { method: "test" }),
      Float64Array.from(rows, ([, v]) => v!),
    );
    okOf(grouped).coefficients.forEach(({ estimate, standardError }, j) => {
      expect(okOf(single).coefficients[j]!.estimate).toBeCloseTo(estimate, 11);
      expect(okOf(single).coefficients[j]!.standardError).toBeCloseTo(standardError, 11);
    });
  });

  it("report separation for outcomes that a line tells apart, and name the predictor", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { random, design } = problem(seed, 30, 2);
        const cut = design.columns[1]!.map((value) => (value > 0.1 ? 1 : 0));
        const result = logisticRegression(design, cut);
        expect(result.status).toBe("unbounded");
        expect("reason" in result && result.reason).toMatch(/^complete separation: .*x1/);
        const mixed = cut.map((value) => (random.uniform() < 0.3 ? 1 - value : value));
        const flipped = mixed.some((value, i) => value !== cut[i]);
        if (flipped && okIfOverlapping(design.columns[1]!, mixed))
          expect(
            logisticRegression(designFromColumns([design.columns[1]!], 30, { method: "t" }), mixed)
              .status,
          ).toBe("ok");
      }),
      few,
    );
  });

  it("reject 5 % of true nulls by the likelihood ratio and cover by Wald's interval", () => {
    let covered = 0;
    const share = simulate({ runs: 800, seed: 5 }, (random) => {
      const design = randomDesign(random, 150, 1);
      const y = Float64Array.from({ length: 150 }, () => (random.uniform() < 0.3 ? 1 : 0));
      const { p, coefficients } = okOf(logisticRegression(design, y));
      const [low, high] = coefficients[1]!.interval;
      if (low <= 0 && 0 <= high) covered++;
      return p! < 0.05;
    });
    expect(share.near(0.05)).toBe(true);
    expect(covered / share.runs).toBeGreaterThan(0.92);
  });
});

/** In one dimension a maximum exists when the ranges of the two outcomes overlap. */
function okIfOverlapping(x: Float64Array, y: Float64Array): boolean {
  const of = (outcome: number) => [...x].filter((_, i) => y[i] === outcome);
  const [a, b] = [of(0), of(1)];
  return (
    a.length > 0 &&
    b.length > 0 &&
    Math.max(...a) > Math.min(...b) &&
    Math.max(...b) > Math.min(...a)
  );
}

describe("robust and local regression", () => {
  it("quantile regression leaves at most τ n rows below and (1 − τ) n above", () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (seed, tau) => {
        const { design, y } = problem(seed);
        const { residuals } = okOf(quantileRegression(design, y, { tau }));
        expect(residuals.filter((value) => value < 0).length).toBeLessThanOrEqual(tau * 40);
        expect(residuals.filter((value) => value > 0).length).toBeLessThanOrEqual((1 - tau) * 40);
      }),
      few,
    );
  });

  it("quantile regression finds a minimum: no small change lowers the loss, ties or not", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, rounded) => {
        const { random, design, y: exact } = problem(seed, 25, 2);
        const y = rounded ? exact.map(Math.round) : exact;
        const result = quantileRegression(design, y, { tau: 0.3 });
        fc.pre(result.status === "ok");
        const { coefficients, loss } = okOf(result);
        const lossAt = (b: readonly number[]) =>
          y.reduce((sum, value, i) => {
            const e = value - design.columns.reduce((s, column, j) => s + column[i]! * b[j]!, 0);
            return sum + (e > 0 ? 0.3 * e : -0.7 * e);
          }, 0);
        for (let k = 0; k < 30; k++) {
          const moved = coefficients.map(({ estimate }) => estimate + 0.01 * random.normal());
          expect(lossAt(moved)).toBeGreaterThanOrEqual(loss - 1e-8);
        }
      }),
      few,
    );
  });

  it("Huber's fit hardly moves however wild one response is, and is least squares when none is", () => {
    const { design, y } = problem(9, 60, 1);
    const wild = (size: number) => y.map((value, i) => (i === 7 ? size : value));
    const [far, farther] = [1e3, 1e9].map((size) => okOf(huberRegression(design, wild(size))));
    expect(farther!.coefficients[1]!.estimate).toBeCloseTo(far!.coefficients[1]!.estimate, 10);
    expect(far!.weights[7]!).toBeLessThan(0.01);
    const all = okOf(huberRegression(design, y, { threshold: 100 })).coefficients[1]!.estimate;
    expect(all).toBeCloseTo(okOf(ordinaryLeastSquares(design, y)).coefficients[1]!.estimate, 12);
  });

  it("LOWESS gives a straight line back, in any order of the points", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = createRandom(seed);
        const x = Float64Array.from({ length: 25 }, () => random.integer(0, 40) / 4);
        const { x: sorted, fitted } = okOf(
          lowess(
            x,
            x.map((value) => 3 - 2 * value),
          ),
        );
        sorted.forEach((value, i) => expect(fitted[i]!).toBeCloseTo(3 - 2 * value, 9));
      }),
      few,
    );
  });
});
