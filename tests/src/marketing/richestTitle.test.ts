import { expect, test } from "vitest";
import type { Rows } from "../../../src/engine/types.ts";
import { richestTitle } from "../../../src/marketing/richestTitle.ts";

/** Rows by the mean and half the width of its interval. */
const rowsOf = (means: Record<string, readonly [number, number | null]>) =>
  Object.entries(means).map(([value, [meanRevenue, half]]) => ({
    ...{ dimension: "gender", value, meanRevenue },
    low: half === null ? null : meanRevenue - half,
    high: half === null ? null : meanRevenue + half,
  })) as unknown as Rows;

test("a mean that its interval tells from all others gives the title", () => {
  expect(richestTitle(rowsOf({ Male: [266, 5], Female: [250, 5], Unknown: [200, 90] }))).toBe(
    "Male: $266 each, the most",
  );
});

test("no lead is told where the intervals overlap", () => {
  expect(richestTitle(rowsOf({ Male: [265.57, 2], Female: [265.25, 2], Other: [262, 4] }))).toBe(
    "$262 to $266 each: no gender is told apart",
  );
  expect(richestTitle(rowsOf({ Male: [265.2, 2], Female: [265.1, 2] }))).toBe(
    "$265 each: no gender is told apart",
  );
});

test("those that are not told from the highest share the title", () => {
  expect(richestTitle(rowsOf({ Male: [266, 5], Female: [264, 5], Other: [200, 9] }))).toBe(
    "Male and Female: $264 to $266 each, the most, not told apart",
  );
});

test("an unknown group is named where it lies above the others", () => {
  expect(richestTitle(rowsOf({ Male: [266, 5], Female: [250, 5], Unknown: [285, 5] }))).toBe(
    "Male: $266 each, the most; Unknown: $285",
  );
  expect(richestTitle(rowsOf({ Male: [266, 5], Female: [250, 5], Unknown: [275, 5] }))).toBe(
    "Male: $266 each, the most",
  );
});

test("single customers are compared with nobody", () => {
  expect(richestTitle(rowsOf({ Male: [266, 5], Female: [250, null] }))).toBe(
    "Too few customers to compare",
  );
});
