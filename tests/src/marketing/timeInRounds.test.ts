import { expect, test } from "vitest";
import { scalingFit } from "../../../lib/marketing/scalingFit.ts";
import { summarizeTimings } from "../../../lib/warehouse/summarizeTimings.ts";
import { timeInRounds } from "../../../src/marketing/timeInRounds.ts";

const SIZES = [50_000, 100_000, 250_000, 500_000, 1_000_000, 2_000_000];

test("a cold start does not fall on the smallest size alone", async () => {
  let runs = 0;
  // 17.5 ms for a million rows and 2 ms fixed; 85 ms more in the first eight runs.
  const times = await timeInRounds(SIZES, 5, (rows) =>
    Promise.resolve(2 + (17.5 * rows) / 1e6 + (runs++ < 8 ? 85 : 0)),
  );
  expect(times.map(({ length }) => length)).toEqual([5, 5, 5, 5, 5, 5]);
  const points = times.map((own, i) => ({ rows: SIZES[i]!, ms: summarizeTimings(own).medianMs }));
  expect(scalingFit(points)!.msPerMillion).toBeCloseTo(17.5, 9);
});

test("each round runs every task once, in order, the first one uncounted", async () => {
  const seen: string[] = [];
  await timeInRounds(["a", "b"], 2, (task, round) => Promise.resolve(seen.push(`${task}${round}`)));
  expect(seen).toEqual(["a0", "b0", "a1", "b1", "a2", "b2"]);
});
