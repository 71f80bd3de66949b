import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { breuschPaganTest } from "../../../../lib/statistics/regression/breuschPaganTest.ts";
import { durbinWatson } from "../../../../lib/statistics/regression/durbinWatson.ts";
import { leastSquares } from "../../../../lib/statistics/regression/leastSquares.ts";
import { regressionInfluence } from "../../../../lib/statistics/regression/regressionInfluence.ts";
import { resetTest } from "../../../../lib/statistics/regression/resetTest.ts";
import { residualNormality } from "../../../../lib/statistics/regression/residualNormality.ts";
import { whiteTest } from "../../../../lib/statistics/regression/whiteTest.ts";
import { okOf, randomDesign, responseOf } from "../../../support/regressionData.ts";
import { simulate } from "../../../support/simulate.ts";

describe("tests of a linear model reject 5 % of models that are right", () => {
  it.each([
    ["Breusch–Pagan", 100, breuschPaganTest, 0.01],
    ["White", 200, whiteTest, 0.015],
    ["RESET", 30, resetTest, 0],
    ["Durbin–Watson", 60, durbinWatson, 0],
    // Its distribution is reached slowly: some two points too few at n = 200.
    ["Jarque–Bera", 200, residualNormality, 0.02],
  ] as const)("%s at n = %i", (_, n, test, slack) => {
    const share = simulate({ runs: 1200, seed: n }, (random) => {
      const design = randomDesign(random, n, 2);
      return (
        okOf(
          test(
            design,
            responseOf(design, 1, () => random.normal()),
          ),
        ).p! < 0.05
      );
    });
    expect(share.atMost(0.05 + slack)).toBe(true);
    expect(share.atLeast(0.05 - slack)).toBe(true);
  });
});

describe("tests of a linear model find what they look for", () => {
  const random = createRandom(11);
  const design = randomDesign(random, 200, 2);
  const x = design.columns[1]!;

  it("unequal variance, curvature, heavy tails and autocorrelation", () => {
    const uneven = responseOf(design, 1, (i) => random.normal() * Math.exp(x[i]!));
    expect(okOf(breuschPaganTest(design, uneven)).p!).toBeLessThan(1e-3);
    expect(okOf(whiteTest(design, uneven)).p!).toBeLessThan(1e-3);
    expect(okOf(residualNormality(design, uneven)).p!).toBeLessThan(1e-6);
    const bent = responseOf(design, 1, (i) => x[i]! ** 2 + random.normal());
    expect(okOf(resetTest(design, bent)).p!).toBeLessThan(1e-6);
    let state = 0;
    const sticky = responseOf(design, 1, () => (state = 0.6 * state + random.normal()));
    const found = okOf(durbinWatson(design, sticky));
    expect(found.p!).toBeLessThan(1e-6);
    expect(found.autocorrelation).toBeGreaterThan(0.4);
    expect(okOf(durbinWatson(design, sticky, { alternative: "less" })).p! + found.p!).toBeCloseTo(
      1,
      12,
    );
  });
});

describe("influence", () => {
  const random = createRandom(4);
  const design = randomDesign(random, 25, 2);
  const y = responseOf(design, 1, () => random.normal());
  const all = okOf(regressionInfluence(design, y));

  it("has leverages that add up to the number of coefficients", () => {
    expect(all.leverage.reduce((sum, value) => sum + value, 0)).toBeCloseTo(3, 12);
  });

  it("agrees with leaving each row out and fitting again", () => {
    let press = 0;
    for (let row = 0; row < 25; row++) {
      const keep = (_: unknown, i: number) => i !== row;
      const without = okOf(
        leastSquares(
          design.columns.map((column) => column.filter(keep)),
          y.filter(keep),
        ),
      );
      const at = design.columns.reduce(
        (s, column, j) => s + column[row]! * without.coefficients[j]!,
        0,
      );
      const variance = without.rss / (24 - 3);
      const scale = Math.sqrt(variance * (1 - all.leverage[row]!));
      expect(all.studentizedResiduals[row]!).toBeCloseTo(all.residuals[row]! / scale, 9);
      expect(all.dffits[row]!).toBeCloseTo(
        (all.fitted[row]! - at) / Math.sqrt(variance * all.leverage[row]!),
        9,
      );
      press += (y[row]! - at) ** 2;
    }
    expect(all.press!).toBeCloseTo(press, 9);
  });
});
