import fc from "fast-check";
import { expect, test } from "vitest";
import type { ThresholdsField } from "../../../src/state/filterTypes.ts";
import { sliderSpan } from "../../../src/state/sliderSpan.ts";

const spanOf = (value: number, field: Partial<ThresholdsField> = {}, current = value) => {
  const limit = { name: "limit", label: "Limit", value };
  return sliderSpan(
    { kind: "thresholds", label: "Limits", limits: [limit], ...field },
    limit,
    current,
  );
};

test("a slider reaches twice the limit's own value where the field reaches much further", () => {
  expect(spanOf(5000, { min: 0, max: 1_000_000 })).toEqual({ min: 0, max: 10_000, step: 50 });
  expect(spanOf(500, { min: 0, max: 1_000_000 })).toEqual({ min: 0, max: 1000, step: 5 });
});
test("a slider reaches as far as what is set, and never beyond the field by a step", () => {
  expect(spanOf(500, { max: 1_000_000 }, 30_000).max).toBe(50_000);
  expect(spanOf(500, { max: 30_000 }, 30_000).max).toBe(30_000);
});
test("a narrow field is spanned as a whole, in its own steps", () => {
  expect(spanOf(28, { min: 7, max: 28, step: 7 })).toEqual({ min: 7, max: 28, step: 7 });
  expect(spanOf(2.5, { min: 1, max: 20, step: 0.1 })).toEqual({ min: 1, max: 20, step: 0.1 });
  expect(spanOf(900, { min: 1, max: 5000 })).toEqual({ min: 0, max: 5000, step: 50 });
});
test("a limit of 0, or one that is set beyond all numbers, has a span all the same", () => {
  expect(spanOf(0, { min: 0, max: 1000, step: 0.1 })).toEqual({ min: 0, max: 10, step: 0.1 });
  expect(spanOf(0, { min: 0 }, Infinity).max).toBeGreaterThan(Number.MAX_SAFE_INTEGER / 10);
  expect(spanOf(-300, { min: -1000, max: 0 })).toEqual({ min: -1000, max: 0, step: 5 });
});
test("what is set lies in the span, which has at most 200 steps", () => {
  const numbers = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(numbers, numbers, (value, current) => {
      const { min, max, step } = spanOf(value, { min: 0, max: 1_000_000 }, current);
      return min <= current && current <= max && (max - min) / step <= 200;
    }),
  );
});
