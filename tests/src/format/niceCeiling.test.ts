import { expect, test } from "vitest";
import { niceCeiling } from "../../../src/format/niceCeiling.ts";

test.each([
  [1, 1],
  [1.1, 2],
  [2.5, 5],
  [7, 10],
  [10_000, 10_000],
  [10_001, 20_000],
  [0.01, 0.01],
  [0.0975, 0.1],
])("the round number for %s is %s", (value, expected) => {
  expect(niceCeiling(value)).toBe(expected);
});

test.each([0, -1, Number.NaN, Infinity])("%s has none", (value) => {
  expect(() => niceCeiling(value)).toThrow(
    new RangeError(`niceCeiling: a positive number is required, got ${value}`),
  );
});
