import { expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { rankIntervals } from "../../../../lib/statistics/intervals/rankIntervals.ts";

const ok = (...args: Parameters<typeof rankIntervals>) => {
  const found = rankIntervals(...args);
  if (found.status !== "ok") throw new Error(found.status);
  return found;
};

it("is sure of every place when nothing is left to chance", () => {
  const { ranks, toldApart } = ok([3, 1, 2], [1e-9, 1e-9, 1e-9]);
  expect(ranks.map(({ rank, low, high }) => [rank, low, high])).toEqual([
    [1, 1, 1],
    [3, 3, 3],
    [2, 2, 2],
  ]);
  expect(toldApart).toBe(3);
});

it("leaves every place open when nothing is told apart, ties included", () => {
  const { ranks, comparisons } = ok([1, 1, 1.1], [9, 9, 0]);
  expect(comparisons).toBe(3);
  expect(ranks.map(({ rank }) => rank)).toEqual([2, 2, 1]);
  for (const { low, high } of ranks) expect([low, high]).toEqual([1, 3]);
});

it("holds all true places at once at its level", () => {
  const random = createRandom(2);
  const truth = [5, 4.5, 4, 3.2, 3, 2, 1.5, 1];
  const runs = 400;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const y = truth.map((value) => value + 0.3 * random.normal());
    const { ranks } = ok(
      y,
      truth.map(() => 0.09),
    );
    held += Number(ranks.every(({ low, high }, i) => low <= i + 1 && i + 1 <= high));
  }
  expect(held / runs).toBeGreaterThan(0.95);
});

it("names the argument at fault", () => {
  expect(() => rankIntervals([1, 2], [1])).toThrow("rank-intervals: variances must hold");
});
