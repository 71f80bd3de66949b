import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "../../../../lib/random/createRandom.ts";
import { defaultLags } from "../../../../lib/statistics/regression/defaultLags.ts";
import { designFromColumns } from "../../../../lib/statistics/regression/design.ts";
import type { LinearModelOptions } from "../../../../lib/statistics/regression/linearModel.ts";
import { ordinaryLeastSquares } from "../../../../lib/statistics/regression/ordinaryLeastSquares.ts";
import { okOf } from "../../../support/regressionData.ts";
import { simulate } from "../../../support/simulate.ts";

/** A wave that comes back to itself: each value keeps 0.7 of the one before. */
function persistent(random: Random, length: number): Float64Array {
  let last = random.normal() / Math.sqrt(1 - 0.49);
  return Float64Array.from({ length }, () => (last = 0.7 * last + random.normal()));
}

const random = createRandom(3);
const x = persistent(random, 60);
const y = persistent(random, 60);
const design = designFromColumns([x], 60, { method: "test" });
const slope = (options: LinearModelOptions) =>
  okOf(ordinaryLeastSquares(design, y, options)).coefficients[1]!;

describe("errors robust to correlation over time", () => {
  it("are the cluster-robust ones when periods may not go together", () => {
    const clusters = Float64Array.from({ length: 60 }, (_, i) => Math.floor(i / 3));
    const [hac, cluster] = [
      slope({ covariance: "HAC", clusters, lags: 0 }),
      slope({ covariance: "cluster", clusters }),
    ];
    expect(hac.standardError).toBeCloseTo(cluster.standardError, 12);
    expect(hac.p).toBeCloseTo(cluster.p!, 12);
  });

  it("take each row as a period without clusters, and 1.3 √T lags unless told", () => {
    expect([1, 2, 14, 60, 181].map(defaultLags)).toEqual([0, 1, 4, 10, 17]);
    const rows = Float64Array.from({ length: 60 }, (_, i) => i);
    expect(slope({ covariance: "HAC" })).toEqual(
      slope({ covariance: "HAC", clusters: rows, lags: 10 }),
    );
  });

  it("have fewer degrees of freedom the more lags there are, so intervals widen by more", () => {
    const factor = (lags: number) => {
      const { interval, standardError } = slope({ covariance: "HAC", lags });
      return (interval[1] - interval[0]) / (2 * standardError);
    };
    expect(factor(20)).toBeGreaterThan(factor(5));
    expect(factor(5)).toBeGreaterThan(factor(0));
  });

  it("cover a slope between series that persist, where single rows do not", () => {
    const covers = (options: LinearModelOptions) =>
      simulate({ runs: 600, seed: 11 }, (own) => {
        const [a, b] = [persistent(own, 200), persistent(own, 200)];
        const given = designFromColumns([a], 200, { method: "test" });
        const [low, high] = okOf(ordinaryLeastSquares(given, b, options)).coefficients[1]!.interval;
        return low <= 0 && 0 <= high;
      });
    expect(covers({ covariance: "HAC" }).atLeast(0.93)).toBe(true);
    expect(covers({ covariance: "HC3" }).share).toBeLessThan(0.8);
  });

  it("are undefined over more lags than there are periods", () => {
    expect(ordinaryLeastSquares(design, y, { covariance: "HAC", lags: 60 })).toMatchObject({
      status: "undefined",
      reason: "HAC errors over 60 lags need at least 61 periods, got 60",
    });
    const clusters = new Float64Array(60);
    expect(ordinaryLeastSquares(design, y, { covariance: "HAC", clusters })).toMatchObject({
      status: "undefined",
      reason: "HAC errors over 0 lags need at least 2 periods, got 1",
    });
  });
});
