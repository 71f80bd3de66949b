import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { moments } from "../../../../lib/statistics/moments.ts";
import { allocate } from "../../../../lib/statistics/sampling/allocate.ts";
import { differenceInDifferences } from "../../../../lib/statistics/sampling/differenceInDifferences.ts";
import { propensityWeighting } from "../../../../lib/statistics/sampling/propensityWeighting.ts";
import { regressionDiscontinuity } from "../../../../lib/statistics/sampling/regressionDiscontinuity.ts";
import { reservoirSample } from "../../../../lib/statistics/sampling/reservoirSample.ts";
import { stratifiedSample } from "../../../../lib/statistics/sampling/stratifiedSample.ts";
import { weightedReservoir } from "../../../../lib/statistics/sampling/weightedReservoir.ts";
import { simulate } from "../../../support/simulate.ts";

const covers = ([low, high]: readonly (number | null)[], truth: number) =>
  low! <= truth && truth <= high!;

describe("samples", () => {
  it("share a total out wholly, within the limits", () => {
    const groups = fc.array(fc.record({ weight: fc.nat(50), limit: fc.nat(20) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(groups, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const limits = list.map(({ limit }) => limit);
        const total = Math.floor(share * limits.reduce((a, b) => a + b, 0));
        const found = allocate(
          total,
          list.map(({ weight }) => weight),
          limits,
        );
        expect(found.reduce((a, b) => a + b, 0)).toBe(total);
        found.forEach((count, i) => expect(count).toBeLessThanOrEqual(limits[i]!));
      }),
    );
  });

  it("draw every row of a stream equally often", () => {
    const hits = Array<number>(20).fill(0);
    for (let seed = 0; seed < 4000; seed++)
      for (const row of reservoirSample(hits.keys(), 5, createRandom(seed))) hits[row]!++;
    // χ² of 19 degrees of freedom (rows of one sample are negatively dependent): 0.999 quantile.
    const statistic = hits.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(statistic).toBeLessThan(43.8);
  });

  it("draw first in proportion to weight", () => {
    const first = [0, 0, 0];
    for (let seed = 0; seed < 4000; seed++)
      first[weightedReservoir([1, 2, 5], 2, createRandom(seed))[0]!]!++;
    [500, 1000, 2500].forEach((wanted, i) =>
      expect(Math.abs(first[i]! - wanted)).toBeLessThan(4.5 * Math.sqrt(wanted)),
    );
  });

  it("draw different rows without repetition within strata, the same for a seed", () => {
    const strata = Array.from({ length: 50 }, (_, i) => (i % 5 === 0 ? "x" : "y"));
    const draw = (seed: number) => stratifiedSample(strata, { size: 20, seed });
    const { rows } = draw(1);
    expect(new Set(rows).size).toBe(20);
    expect(rows.filter((row) => strata[row] === "x").length).toBe(4);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(2).rows).not.toEqual(rows);
  });
});

describe("quasi-experiments", () => {
  it("difference in differences covers its effect and ignores what both groups share", () => {
    const share = simulate({ runs: 1500, seed: 2 }, (random) => {
      const cell = (mean: number, sd: number, n: number) =>
        moments(Array.from({ length: n }, () => random.normal(mean, sd)));
      const found = differenceInDifferences({
        controlBefore: cell(10, 1, 12),
        controlAfter: cell(14, 1, 15),
        treatedBefore: cell(20, 3, 20),
        treatedAfter: cell(26, 3, 10),
      });
      return covers(found.interval!, 2);
    });
    expect(share.near(0.95)).toBe(true);
  });

  it("regression discontinuity covers the jump of a curve", () => {
    const share = simulate({ runs: 300, seed: 3 }, (random) => {
      const x = Float64Array.from({ length: 400 }, () => random.uniform() * 2 - 1);
      const y = x.map((v) => v + 0.5 * v * v + (v >= 0 ? 1 : 0) + random.normal(0, 0.5));
      return covers(regressionDiscontinuity(x, y, { bandwidth: 0.4 }).interval!, 1);
    });
    expect(share.atLeast(0.93)).toBe(true);
  });

  it("regression discontinuity does not depend on the units of x and y", () => {
    const random = createRandom(5);
    const x = Float64Array.from({ length: 200 }, () => random.normal());
    const y = x.map((v) => v + (v >= 0 ? 1 : 0) + random.normal());
    const here = regressionDiscontinuity(x, y);
    const there = regressionDiscontinuity(
      x.map((v) => 1000 * v + 5000),
      y.map((v) => 3 * v - 7),
      { cutoff: 5000 },
    );
    expect(there.estimate).toBeCloseTo(3 * here.estimate!, 6);
    expect(there.p).toBeCloseTo(here.p!, 6);
  });

  it("propensity weights remove a confounder that a plain comparison keeps", () => {
    let plain = 0;
    const share = simulate({ runs: 200, seed: 7 }, (random) => {
      const x = Float64Array.from({ length: 500 }, () => random.normal());
      const treated = x.map((v) => (random.uniform() < 1 / (1 + Math.exp(-v)) ? 1 : 0));
      const y = x.map((v, i) => 1 * treated[i]! + 2 * v + random.normal());
      const found = propensityWeighting({ y, treated, columns: [x] });
      if (found.status !== "ok") return false;
      if (Math.abs(found.unweighted - 1) < 1) plain++;
      return covers(found.interval!, 1);
    });
    expect(share.atLeast(0.9)).toBe(true);
    expect(plain).toBeLessThan(10);
  });

  it("says why where arms do not overlap", () => {
    const x = Float64Array.from([1, 2, 3, 4]);
    const found = propensityWeighting({
      y: x,
      treated: Float64Array.from([0, 0, 1, 1]),
      columns: [x],
    });
    expect(found.status).toBe("undefined");
    expect(found.status === "undefined" && found.reason).toMatch(
      /^no propensities: complete separation/,
    );
  });
});
