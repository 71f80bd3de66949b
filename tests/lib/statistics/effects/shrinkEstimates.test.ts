import { expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { shrinkEstimates } from "../../../../lib/statistics/effects/shrinkEstimates.ts";

const ok = (...args: Parameters<typeof shrinkEstimates>) => {
  const found = shrinkEstimates(...args);
  if (found.status !== "ok") throw new Error(found.status);
  return found;
};

it("draws the uncertain further than the certain, both towards the common mean", () => {
  const { estimate: mean, units } = ok([0, 10, 10], [1, 1, 50]);
  const [, certain, uncertain] = units;
  expect(certain!.shrinkage).toBeLessThan(uncertain!.shrinkage);
  expect(certain!.estimate).toBeGreaterThan(uncertain!.estimate);
  expect(uncertain!.estimate).toBeGreaterThan(mean!);
});

it("follows a change of unit", () => {
  const [y, v] = [
    [1, 2, 6, 4],
    [0.5, 0.2, 0.3, 0.9],
  ];
  const plain = ok(y, v);
  const moved = ok(
    y.map((value) => 100 + 10 * value),
    v.map((value) => 100 * value),
  );
  expect(moved.betweenVariance).toBeCloseTo(100 * plain.betweenVariance, 8);
  plain.units.forEach((unit, i) =>
    expect(moved.units[i]!.estimate).toBeCloseTo(100 + 10 * unit.estimate, 9),
  );
});

it("draws everything to the mean when estimates differ by chance only, and says so", () => {
  const found = ok([1, 1.01, 0.99], [1, 1, 1]);
  expect(found.betweenVariance).toBe(0);
  expect(found.units.map(({ shrinkage }) => shrinkage)).toEqual([1, 1, 1]);
  expect(found.warnings[0]).toMatch(/no more than chance/);
});

it("covers the true values at its level, and errs less than the raw estimates", () => {
  const random = createRandom(5);
  let [covered, total, raw, shrunk] = [0, 0, 0, 0];
  for (let run = 0; run < 200; run++) {
    const truth = Array.from({ length: 40 }, () => 3 + 2 * random.normal());
    const v = truth.map((_, i) => (i % 4 === 0 ? 16 : 1));
    const y = truth.map((value, i) => value + Math.sqrt(v[i]!) * random.normal());
    ok(y, v).units.forEach(({ interval, estimate }, i) => {
      total++;
      covered += Number(interval[0]! <= truth[i]! && truth[i]! <= interval[1]!);
      raw += (y[i]! - truth[i]!) ** 2;
      shrunk += (estimate - truth[i]!) ** 2;
    });
  }
  expect(covered / total).toBeGreaterThan(0.935);
  expect(covered / total).toBeLessThan(0.965);
  expect(shrunk).toBeLessThan(0.6 * raw);
});

it("says what it needs", () => {
  expect(shrinkEstimates([1], [1])).toMatchObject({ status: "undefined" });
  expect(() => shrinkEstimates([1, 2], [1])).toThrow(
    "empirical-bayes-shrinkage: variances must hold one per estimate = 2, got 1",
  );
});
