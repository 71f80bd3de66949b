import { expect, test } from "vitest";
import { speedVerdict } from "../../../src/marketing/speedVerdict.ts";

test("ways to the same work are compared by their times", () => {
  const ways = [
    { label: "N + 1 statements", medianMs: 30 },
    { label: "one join", medianMs: 6 },
  ];
  expect(speedVerdict(ways)).toBe("N + 1 statements takes 5 times as long as one join");
  expect(speedVerdict(ways.toReversed())).toBe(
    "N + 1 statements is not quicker here than one join",
  );
});

test("20 rows against all are compared by row, and equal work beside it", () => {
  expect(
    speedVerdict([
      { label: "a statement per row", medianMs: 80, rows: 20 },
      { label: "a loop", medianMs: 24, rows: 100_000 },
      { label: "one expression", medianMs: 8, rows: 100_000 },
    ]),
  ).toBe(
    "by row (20 against 100,000), a statement per row takes 50,000 times as long as one expression; over 100,000 rows each, a loop takes 3 times as long as one expression",
  );
});
