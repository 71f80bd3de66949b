import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bayesianAnomaly } from "../../../lib/monitoring/bayesianAnomaly.ts";
import { changeSetup } from "../../../lib/monitoring/changeSetup.ts";
import type { ChangePointOptions } from "../../../lib/monitoring/changeSetup.ts";
import { binarySegmentation } from "../../../lib/monitoring/binarySegmentation.ts";
import { generalisedEsd } from "../../../lib/monitoring/generalisedEsd.ts";
import { grubbsTest } from "../../../lib/monitoring/grubbsTest.ts";
import { isolationForest } from "../../../lib/monitoring/isolationForest.ts";
import { madOutliers } from "../../../lib/monitoring/madOutliers.ts";
import { peltChangePoints } from "../../../lib/monitoring/peltChangePoints.ts";
import { structuralModel } from "../../../lib/monitoring/structuralModel.ts";
import { velocityFeatures } from "../../../lib/monitoring/velocityFeatures.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";
import { simulate } from "../../support/simulate.ts";

const series = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 6, maxLength: 40 });

/** The least cost of all segmentations, without pruning. */
function leastCost(values: number[], options: ChangePointOptions): number | undefined {
  const setup = changeSetup("full-search", values, options);
  if (setup.reason !== undefined) return undefined;
  const { cost, penalty, minSegment } = setup;
  const best = [-penalty];
  for (let t = 1; t <= values.length; t++) {
    best[t] = Infinity;
    for (let s = 0; s <= t - minSegment; s++)
      best[t] = Math.min(best[t]!, best[s]! + cost(s, t) + penalty);
  }
  return best[values.length]!;
}

describe("change points", () => {
  it("of PELT reach the least cost of all segmentations, for every model and penalty", () => {
    const options = fc.record({
      model: fc.constantFrom("mean" as const, "mean-variance" as const, "poisson" as const),
      penalty: fc.constantFrom("bic" as const, "mbic" as const, "aic" as const),
      minSegment: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(series, options, (values, given) => {
        const found = finishSteps(peltChangePoints(values, given));
        const least = leastCost(values, given);
        expect(found.status === "ok").toBe(least !== undefined);
        if (found.status !== "ok" || least === undefined) return;
        expect(Math.abs(found.cost - least)).toBeLessThan(1e-8 * Math.max(1, Math.abs(least)));
        for (const { start, end } of found.segments)
          expect(end - start).toBeGreaterThanOrEqual(given.minSegment);
        const greedy = binarySegmentation(values, given);
        if (greedy.status === "ok")
          expect(greedy.cost).toBeGreaterThanOrEqual(least - 1e-8 * Math.max(1, Math.abs(least)));
      }),
      { numRuns: 200 },
    );
  });

  it("are rarely seen in noise under BIC", () => {
    const share = simulate({ runs: 300, seed: 3 }, (random) => {
      const values = Array.from({ length: 150 }, () => random.normal());
      const found = finishSteps(peltChangePoints(values, { sigma: 1, penalty: "mbic" }));
      return found.status === "ok" && found.changePoints.length > 0;
    });
    expect(share.atMost(0.03)).toBe(true);
  });
});

describe("outliers", () => {
  it("by Grubbs: p < α exactly when G exceeds its critical value", () => {
    fc.assert(
      fc.property(series, (values) => {
        const found = grubbsTest(values);
        fc.pre(found.status === "ok");
        if (found.status === "ok") expect(found.p! < 0.05).toBe(found.statistic! > found.critical);
      }),
    );
  });

  it.each([10, 50])(
    "by Grubbs and ESD: false alarms in about 5 %% of normal samples of %i",
    (n) => {
      let esd = 0;
      const share = simulate({ runs: 2000, seed: n }, (random) => {
        const values = Array.from({ length: n }, () => random.normal(100, 3));
        const many = generalisedEsd(values, { maxOutliers: 1 });
        if (many.status === "ok" && many.outliers.length) esd++;
        return grubbsTest(values).p! < 0.05;
      });
      expect(share.near(0.05, 4.5)).toBe(true);
      expect(esd).toBe(Math.round(share.share * share.runs));
    },
  );

  it("by MAD stay the same when the unit changes", () => {
    fc.assert(
      fc.property(series, (values) => {
        const here = madOutliers(values);
        const there = madOutliers(values.map((value) => 8 * value + 64));
        expect(there.status).toBe(here.status);
        if (here.status === "ok" && there.status === "ok")
          expect(there.outliers.map(({ index }) => index)).toEqual(
            here.outliers.map(({ index }) => index),
          );
      }),
    );
  });

  it("by isolation forest: the same seed finds the same scores, a far row the highest", () => {
    const x = Float64Array.from({ length: 60 }, (_, i) => (i === 17 ? 500 : i));
    const forest = (seed: number) => finishSteps(isolationForest([x], { seed }));
    expect(forest(1)).toEqual(forest(1));
    expect(forest(1)).not.toEqual(forest(2));
    const found = forest(3);
    expect(found.status === "ok" && found.outliers[0]).toBe(17);
  });
});

describe("scores in time", () => {
  it("of the Bayesian model are uniform where nothing happens", () => {
    let [below, all] = [0, 0];
    simulate({ runs: 200, seed: 6 }, (random) => {
      const found = bayesianAnomaly(Array.from({ length: 30 }, () => random.normal(5, 2)));
      if (found.status === "ok")
        for (const { p } of found.points) {
          all++;
          if (p! < 0.1) below++;
        }
      return true;
    });
    expect(Math.abs(below / all - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / all));
  });

  it("of velocity know the past only: later events change nothing earlier", () => {
    const events = fc.array(
      fc.record({ gap: fc.integer({ min: 0, max: 5 }), key: fc.constantFrom("a", "b") }),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(events, (list) => {
        let now = 0;
        const times = list.map(({ gap }) => (now += gap));
        const keys = list.map(({ key }) => key);
        const whole = velocityFeatures({ times, keys }, [4]);
        const cut = list.length >> 1;
        const part = velocityFeatures(
          { times: times.slice(0, cut), keys: keys.slice(0, cut) },
          [4],
        );
        expect([...whole.windows[0]!.counts].slice(0, cut)).toEqual([...part.windows[0]!.counts]);
        expect(whole.sinceLast.slice(0, cut)).toEqual(part.sinceLast);
      }),
    );
  });

  it("of velocity refuse events out of order", () => {
    expect(() => velocityFeatures({ times: [3, 2], keys: ["a", "a"] }, [1])).toThrow(
      "velocity-features: times must not fall, got 2 after 3 at index 1",
    );
  });

  it("of the local level model: intervals of one step cover in about 95 %", () => {
    const share = simulate({ runs: 120, seed: 12 }, (random) => {
      let level = 0;
      const values = Array.from(
        { length: 81 },
        () => (level += random.normal(0, 0.5)) + random.normal(),
      );
      const found = structuralModel(
        "local-level-model",
        values.slice(0, 80),
        { trend: "level", period: 0 },
        { horizon: 1 },
      );
      if (found.status !== "ok") return false;
      const [low, high] = found.forecasts[0]!.interval;
      return low! <= values[80]! && values[80]! <= high!;
    });
    expect(share.near(0.95)).toBe(true);
  });

  it("of the smoothed level: the true level lies within two errors in about 95 %, start included", () => {
    const share = simulate({ runs: 1500, seed: 13 }, (random, run) => {
      let level = 50;
      const levels = Float64Array.from({ length: 30 }, () => (level += random.normal(0, 0.5)));
      const values = levels.map((value) => value + random.normal());
      const found = structuralModel(
        "local-level-model",
        values,
        { trend: "level", period: 0 },
        { variances: { observation: 1, level: 0.25 } },
      );
      if (found.status !== "ok") return false;
      const t = [0, 14, 29][run % 3]!;
      const distance = Math.abs(found.smoothedLevel[t]! - levels[t]!);
      return distance <= 1.959964 * found.smoothedLevelErrors[t]!;
    });
    expect(share.near(0.95)).toBe(true);
  });
});
