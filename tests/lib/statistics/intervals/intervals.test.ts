import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrestiCoullInterval } from "../../../../lib/statistics/intervals/agrestiCoullInterval.ts";
import { clopperPearsonInterval } from "../../../../lib/statistics/intervals/clopperPearsonInterval.ts";
import { differenceResult } from "../../../../lib/statistics/intervals/differenceResult.ts";
import { jeffreysInterval } from "../../../../lib/statistics/intervals/jeffreysInterval.ts";
import { newcombeDifference } from "../../../../lib/statistics/intervals/newcombeDifference.ts";
import { poissonRateInterval } from "../../../../lib/statistics/intervals/poissonRateInterval.ts";
import { restrictedRates } from "../../../../lib/statistics/intervals/restrictedRates.ts";
import { scoreDifference } from "../../../../lib/statistics/intervals/scoreDifference.ts";
import { waldDifference } from "../../../../lib/statistics/intervals/waldDifference.ts";
import { waldInterval } from "../../../../lib/statistics/intervals/waldInterval.ts";
import { wilsonInterval } from "../../../../lib/statistics/intervals/wilsonInterval.ts";
import { barnardTest } from "../../../../lib/statistics/tests/barnardTest.ts";
import { boschlooTest } from "../../../../lib/statistics/tests/boschlooTest.ts";
import { fisherExact } from "../../../../lib/statistics/tests/fisherExact.ts";
import { twoProportionZ } from "../../../../lib/statistics/tests/twoProportionZ.ts";

const counts = fc
  .integer({ min: 1, max: 80 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
const rateIntervals = {
  agrestiCoullInterval,
  clopperPearsonInterval,
  jeffreysInterval,
  waldInterval,
  wilsonInterval,
};
const differences = {
  newcombeDifference,
  scoreDifference,
  waldDifference,
  agrestiCaffo: (x: readonly [number, number], n: readonly [number, number]) =>
    waldDifference(x, n, { added: 1 }),
};
const near = (a: number | null, b: number | null) => expect(a).toBeCloseTo(b!, 9);

describe.each(Object.entries(rateIntervals))("%s", (_, interval) => {
  it("holds the share and lies within 0 and 1", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const [low, high] = interval(x, n).interval!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(x / n + 1e-15);
        expect(high).toBeGreaterThanOrEqual(x / n - 1e-15);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is mirrored when successes and failures change places", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const [low, high] = interval(x, n).interval!;
        const [mirroredLow, mirroredHigh] = interval(n - x, n).interval!;
        near(low, 1 - mirroredHigh!);
        near(high, 1 - mirroredLow!);
      }),
    );
  });

  it("grows with the level", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const [low, high] = interval(x, n, { level: 0.8 }).interval!;
        const [wideLow, wideHigh] = interval(x, n, { level: 0.99 }).interval!;
        expect(wideLow).toBeLessThanOrEqual(low!);
        expect(wideHigh).toBeGreaterThanOrEqual(high!);
      }),
    );
  });

  it("is undefined without trials and names successes beyond them", () => {
    expect(interval(0, 0)).toMatchObject({ status: "undefined", reason: "no trials" });
    expect(() => interval(5, 3)).toThrow(/: successes must be at most trials = 3, got 5$/u);
  });
});

describe.each(Object.entries(differences))("%s", (_, interval) => {
  it("changes its sign when the groups are swapped", () => {
    fc.assert(
      fc.property(counts, counts, ([x, m], [y, n]) => {
        const [low, high] = interval([x, y], [m, n]);
        const [swappedLow, swappedHigh] = interval([y, x], [n, m]);
        near(low, -swappedHigh!);
        near(high, -swappedLow!);
      }),
    );
  });
});

describe("Miettinen and Nurminen's interval", () => {
  it("excludes 0 exactly when the score test with N / (N − 1) rejects equal rates", () => {
    fc.assert(
      fc.property(counts, counts, ([x, m], [y, n]) => {
        fc.pre(x + y > 0 && x + y < m + n);
        const { statistic } = twoProportionZ([x, y], [m, n]);
        const z = statistic! * Math.sqrt((m + n - 1) / (m + n));
        const [low, high] = scoreDifference([x, y], [m, n]);
        fc.pre(Math.abs(Math.abs(z) - 1.959963984540054) > 1e-6);
        expect(low! > 0 || high! < 0).toBe(Math.abs(z) > 1.959963984540054);
      }),
    );
  });

  it("rests on the rates that are most likely at a given difference", () => {
    fc.assert(
      fc.property(counts, counts, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (a, b, d) => {
        const [[x, m], [y, n]] = [a, b];
        const term = (count: number, rate: number) => (count === 0 ? 0 : count * Math.log(rate));
        const likelihood = (rate: number) =>
          term(x, rate + d) + term(m - x, 1 - rate - d) + term(y, rate) + term(n - y, 1 - rate);
        const [, best] = restrictedRates([x, y], [m, n], d);
        const [low, high] = [Math.max(0, -d), Math.min(1, 1 - d)];
        for (let i = 1; i < 50; i++)
          expect(likelihood(low + ((high - low) * i) / 50)).toBeLessThanOrEqual(
            likelihood(best) + 1e-7,
          );
      }),
    );
  });
});

describe("differenceResult", () => {
  it("names the group with more successes than trials", () => {
    const given = { successes: [1, 7], trials: [4, 5], level: 0.95 };
    expect(() => differenceResult("newcombe-interval", given, newcombeDifference)).toThrow(
      "newcombe-interval: successes must be at most trials = 5, got 7 at index 1",
    );
  });

  it("is undefined when a group has no trials", () => {
    const given = { successes: [1, 0], trials: [4, 0], level: 0.95 };
    expect(differenceResult("newcombe-interval", given, newcombeDifference)).toMatchObject({
      status: "undefined",
      reason: "no trials in group 1",
    });
  });
});

describe("poissonRateInterval", () => {
  it("scales with the exposure", () => {
    const [low, high] = poissonRateInterval(7, 1).interval!;
    expect(poissonRateInterval(7, 4).interval).toEqual([low! / 4, high! / 4]);
  });
});

describe("unconditional exact tests", () => {
  const tables = fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    .chain(([a, b]) =>
      fc.tuple(
        fc.constant(a),
        fc.constant(b),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
      ),
    )
    .filter(([a, b]) => a + b > 0)
    .map(([a, b, c, d]) => [
      [a, b],
      [c, d],
    ]);

  it("Boschloo's one-sided p is at most Fisher's", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom("less", "greater"), (table, alternative) => {
        const ours = boschlooTest(table, { alternative }).p!;
        expect(ours).toBeLessThanOrEqual(fisherExact(table, { alternative }).p! + 1e-12);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["Barnard's", barnardTest],
    ["Boschloo's", boschlooTest],
  ] as const)(
    "%s p stays when the groups are swapped, and the estimate changes its sign",
    (_, test) => {
      fc.assert(
        fc.property(tables, (table) => {
          const found = test(table);
          const swapped = test(table.map(([a, b]) => [b!, a!]));
          near(found.p!, swapped.p!);
          near(found.estimate!, -swapped.estimate!);
        }),
        { numRuns: 25 },
      );
    },
  );
});
