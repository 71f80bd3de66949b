import { describe, expect, it } from "vitest";
import { cupedLift } from "../../../lib/experiments/cupedLift.ts";
import { interleavingTest } from "../../../lib/experiments/interleavingTest.ts";
import { manyArmLift } from "../../../lib/experiments/manyArmLift.ts";
import { meanLift } from "../../../lib/experiments/meanLift.ts";
import { noveltyEffect } from "../../../lib/experiments/noveltyEffect.ts";
import { postStratifiedLift } from "../../../lib/experiments/postStratifiedLift.ts";
import { quantileLift } from "../../../lib/experiments/quantileLift.ts";
import { ratioMetricLift } from "../../../lib/experiments/ratioMetricLift.ts";
import { confidenceSequence } from "../../../lib/experiments/sequential/confidenceSequence.ts";
import { groupSequential } from "../../../lib/experiments/sequential/groupSequential.ts";
import { mixtureTest } from "../../../lib/experiments/sequential/mixtureTest.ts";
import { srmTest } from "../../../lib/experiments/srmTest.ts";
import { switchbackLift } from "../../../lib/experiments/switchbackLift.ts";
import { winsorisedLift } from "../../../lib/experiments/winsorisedLift.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import { jointMoments } from "../../../lib/statistics/jointMoments.ts";
import { moments } from "../../../lib/statistics/moments.ts";
import type { Result } from "../../../lib/statistics/result.ts";
import { simulate } from "../../support/simulate.ts";

const draw = <T>(n: number, next: (i: number) => T) => Array.from({ length: n }, (_, i) => next(i));

/** Metric of one unit, and the arms' sizes: what experiments measure. */
const SETTINGS: [string, { c: number; t: number; value: (random: Random) => number }][] = [
  ["normal, 200 : 200", { c: 200, t: 200, value: (random) => random.normal(10, 3) }],
  ["a rate of 20 %, 1,000 : 500", { c: 1000, t: 500, value: (r) => Number(r.uniform() < 0.2) }],
  ["skewed revenue, 1,500 : 1,500", { c: 1500, t: 1500, value: (r) => r.logNormal(2, 0.8) }],
];

describe.each(SETTINGS)("reject a true null in 5 %%: %s", (_, { c, t, value }) => {
  const raw = (random: Random) => ({
    control: draw(c, () => value(random)),
    treatment: draw(t, () => value(random)),
  });
  const summaries = (random: Random) => {
    const { control, treatment } = raw(random);
    return { control: moments(control), treatment: moments(treatment) };
  };
  const withCovariate = (random: Random) => {
    const arm = (n: number) => {
      const before = draw(n, () => value(random));
      return jointMoments([before.map((x) => x + value(random)), before]);
    };
    return { control: arm(c), treatment: arm(t) };
  };
  const byViews = (random: Random) => {
    const arm = (n: number) => {
      const views = draw(n, () => 1 + random.poisson(4));
      return jointMoments([views.map((k) => k * value(random)), views]);
    };
    return { control: arm(c), treatment: arm(t) };
  };
  const strata = (random: Random) =>
    ["new", "old"].map((stratum, i) => {
      const arm = (n: number) => moments(draw(n / 2, () => value(random) + 5 * i));
      return { stratum, control: arm(c), treatment: arm(t) };
    });

  it.each<[string, (random: Random) => Result]>([
    ["absolute lift", (random) => meanLift("absolute-lift", summaries(random))],
    ...(["delta", "fieller", "log"] as const).map(
      (intervalMethod): [string, (random: Random) => Result] => [
        `relative lift, ${intervalMethod}`,
        (random) =>
          meanLift("relative-lift", summaries(random), { effect: "relative", intervalMethod }),
      ],
    ),
    ["one-sided", (random) => meanLift("lift", summaries(random), { alternative: "greater" })],
    ["CUPED", (random) => cupedLift(withCovariate(random))],
    ["CUPED, relative", (random) => cupedLift(withCovariate(random), { effect: "relative" })],
    ["post-stratified lift", (random) => postStratifiedLift(strata(random))],
    ["ratio metric", (random) => ratioMetricLift(byViews(random))],
    ["winsorised lift", (random) => winsorisedLift(raw(random), { upperPercentile: 0.99 })],
  ])("%s", (name, run) => {
    const share = simulate({ runs: 1000, seed: name.length }, (random) => run(random).p! < 0.05);
    expect(share.near(0.05)).toBe(true);
  });

  it.each(["holm", "bonferroni"] as const)("any of three arms, %s", (adjustment) => {
    const share = simulate({ runs: 600, seed: 5 }, (random) => {
      const sample = () => moments(draw(t, () => value(random)));
      const arms = ["a", "b", "c"].map((name) => ({ name, sample: sample() }));
      const found = manyArmLift(moments(draw(c, () => value(random))), arms, { adjustment });
      return found.status === "ok" && found.arms.some(({ adjustedP }) => adjustedP! < 0.05);
    });
    expect(share.atMost(0.05)).toBe(true);
  });
});

it("Dunnett's correction: any of three arms rejects a true null in 5 %", () => {
  const share = simulate({ runs: 250, seed: 15 }, (random) => {
    const sample = () => moments(draw(500, () => random.normal()));
    const arms = ["a", "b", "c"].map((name) => ({ name, sample: sample() }));
    const found = manyArmLift(sample(), arms, { adjustment: "dunnett" });
    return found.status === "ok" && found.arms.some(({ adjustedP }) => adjustedP! < 0.05);
  });
  expect(share.near(0.05)).toBe(true);
}, 60_000);

it.each([
  [20, 0.1],
  [60, 1],
  [30, 4],
])("a switchback of %d blocks, errors between them of %d, rejects a true null in 5 %%", (n, sd) => {
  const share = simulate({ runs: 1500, seed: 16 }, (random) => {
    const blocks = draw(2 * n, (i) => {
      const level = random.normal(20, sd);
      const numerator = draw(6, () => random.normal(level, 1));
      return { arm: i % 2 ? ("treatment" as const) : ("control" as const), numerator };
    });
    return switchbackLift(blocks, { washout: 1 }).p! < 0.05;
  });
  expect(share.near(0.05)).toBe(true);
});

it("a washout removes what the arm before still causes", () => {
  const block = (arm: "control" | "treatment", own: number, before: number) => ({
    arm,
    numerator: [before, own, own + 0.1, own - 0.1],
  });
  const blocks = draw(12, (i) =>
    block(i % 2 ? "treatment" : "control", 10 + (i % 2) + i / 1e6, 10.5),
  );
  expect(switchbackLift(blocks, { washout: 1 }).estimate).toBeCloseTo(1, 4);
  expect(switchbackLift(blocks).estimate).toBeCloseTo(0.75, 4);
});

it("an interleaving interval excludes 0 exactly when p < α", () => {
  for (let winsA = 0; winsA <= 60; winsA++) {
    const { p, interval } = interleavingTest({ winsA, winsB: 60 - winsA, ties: 15 });
    expect(interval![0]! > 0 || interval![1]! < 0).toBe(p! < 0.05);
  }
});

describe.each([
  ["a fifth", [0.8, 0.2]],
  ["half", [0.5, 0.5]],
  ["four arms", [0.4, 0.3, 0.2, 0.1]],
])("reject a true split in 5 %%: %s", (_, weights) => {
  it("sample ratio mismatch", () => {
    const share = simulate({ runs: 3000, seed: 6 }, (random) => {
      const observed = weights.map(() => 0);
      for (let i = 0; i < 800; i++) observed[random.weightedIndex(weights)]!++;
      return srmTest("srm-test", observed, weights).p! < 0.05;
    });
    expect(share.near(0.05)).toBe(true);
  });
});

describe.each([0, 0.3, 0.8])("reject equal rankers in 5 %%: %d of the impressions tied", (tied) => {
  it("interleaving", () => {
    const share = simulate({ runs: 2000, seed: 7 }, (random) => {
      const [ties, a, b] = [tied, (1 - tied) / 2, (1 - tied) / 2];
      const counts = [0, 0, 0];
      for (let i = 0; i < 900; i++) counts[random.weightedIndex([ties, a, b])]!++;
      const [none, winsA, winsB] = counts as [number, number, number];
      return interleavingTest({ winsA, winsB, ties: none }).p! < 0.05;
    });
    // Discrete counts: an exact test may stay below.
    expect(share.atMost(0.05)).toBe(true);
    expect(share.share).toBeGreaterThan(0.02);
  });
});

describe.each([
  ["7 days", 7, () => 0.1],
  ["28 days, older days rarer", 28, (day: number) => 0.05 * (1 + day / 4)],
  ["3 days", 3, (day: number) => 0.3 + day],
] as const)("reject a constant effect in 5 %%: %s", (_, count, errorOf) => {
  it.each(["linear", "log"] as const)("novelty effect, %s days", (scale) => {
    const share = simulate({ runs: 3000, seed: 8 }, (random) => {
      const days = draw(count, (day) => {
        const standardError = errorOf(day);
        return { day, standardError, estimate: random.normal(2, standardError) };
      });
      return noveltyEffect(days, { scale }).p! < 0.05;
    });
    expect(share.near(0.05)).toBe(true);
  });
});

it.each([0.5, 0.9, 0.25])(
  "quantile lift covers a shift in 95 %%: probability %d",
  (probability) => {
    const share = simulate({ runs: 1000, seed: 9 }, (random) => {
      const arm = (shift: number) => ({ values: draw(400, () => random.exponential() + shift) });
      const { interval } = quantileLift({ control: arm(0), treatment: arm(1) }, { probability });
      return interval![0]! <= 1 && 1 <= interval![1]!;
    });
    expect(share.near(0.95)).toBe(true);
  },
);

it.each([0, 0.5, 0.95])("CUPED covers at a correlation of %d with its covariate", (correlation) => {
  const share = simulate({ runs: 1500, seed: 10 }, (random) => {
    const arm = (n: number, lift: number) => {
      const before = draw(n, () => random.normal());
      const own = Math.sqrt(1 - correlation ** 2);
      return jointMoments([
        before.map((x) => 8 + lift + correlation * x + own * random.normal()),
        before,
        draw(n, () => random.exponential()),
      ]);
    };
    const { interval } = cupedLift({ control: arm(150, 0), treatment: arm(300, 0.4) });
    return interval![0]! <= 0.4 && 0.4 <= interval![1]!;
  });
  expect(share.near(0.95)).toBe(true);
});

describe.each(SETTINGS)("peeking at two growing arms keeps 5 %%: %s", (_, { value }) => {
  /** Units per arm at each of ten looks; the first large enough for a normal mean. */
  const LOOKS = draw(10, (k) => 200 * (k + 1));

  /** True when some look rejects. */
  function peeks(random: Random, rejects: (z: number, look: Look) => boolean): boolean {
    const sums = { control: [0, 0], treatment: [0, 0] };
    let n = 0;
    return LOOKS.some((target, k) => {
      for (; n < target; n++)
        for (const arm of [sums.control, sums.treatment]) {
          const x = value(random);
          arm[0]! += x;
          arm[1]! += x * x;
        }
      const mean = (arm: number[]) => arm[0]! / n;
      const spread = (arm: number[]) => (arm[1]! / n - mean(arm) ** 2) / (n - 1);
      const estimate = mean(sums.treatment) - mean(sums.control);
      const standardError = Math.sqrt(spread(sums.control) + spread(sums.treatment));
      return rejects(estimate / standardError, { k, n, estimate, standardError });
    });
  }
  interface Look {
    readonly k: number;
    readonly n: number;
    readonly estimate: number;
    readonly standardError: number;
  }

  it.each(["obrien-fleming", "pocock", "lan-demets-obrien-fleming", "lan-demets-pocock"] as const)(
    "group sequential, %s",
    (boundary) => {
      const information = LOOKS.map((n) => n / LOOKS.at(-1)!);
      const design = { information, boundary, alpha: 0.05, parameter: 0 };
      const looks = groupSequential({ ...design, sides: "two-sided" });
      const share = simulate({ runs: 600, seed: 11 }, (random) =>
        peeks(random, (z, { k }) => Math.abs(z) >= looks[k]!.z),
      );
      expect(share.near(0.05)).toBe(true);
    },
  );

  it.each(["two-sided", "greater"] as const)("confidence sequence, %s", (alternative) => {
    const options = { tuning: 1000, level: 0.95, alternative, null: 0 };
    const share = simulate({ runs: 600, seed: 12 }, (random) =>
      peeks(random, (_z, { n, estimate, standardError }) => {
        const asked = { ...options, n: 2 * n, estimate, standardError };
        return confidenceSequence(asked).p < 0.05;
      }),
    );
    expect(share.atMost(0.05)).toBe(true);
  });

  it.each(["two-sided", "greater"] as const)("mSPRT, %s", (alternative) => {
    const share = simulate({ runs: 600, seed: 13 }, (random) => {
      let mixingVariance = 0;
      return peeks(random, (_z, { estimate, standardError }) => {
        // Fixed from the first look on: as large as its variance.
        mixingVariance ||= standardError ** 2;
        const asked = {
          estimate,
          standardError,
          null: 0,
          mixingVariance,
          alpha: 0.05,
          alternative,
        };
        return mixtureTest(asked).p < 0.05;
      });
    });
    expect(share.atMost(0.05)).toBe(true);
  });

  it("a fixed-sample test does not", () => {
    const share = simulate({ runs: 400, seed: 14 }, (random) =>
      peeks(random, (z) => Math.abs(z) > 1.96),
    );
    expect(share.share).toBeGreaterThan(0.12);
  });
});
