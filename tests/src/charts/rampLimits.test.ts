import { expect, it } from "vitest";
import { divergingColors } from "../../../src/charts/divergingColors.ts";
import { rampColors } from "../../../src/charts/rampColors.ts";
import { rampLimits } from "../../../src/charts/rampLimits.ts";

it("are the real limits of steps that hold equally many values, however wide they are", () => {
  const values = [1, 2, 3, 4, 5, 6, 1000];
  const { domain, range } = rampColors(values);
  const limits = rampLimits([1, 1000], domain);
  expect(limits).toHaveLength(range.length + 1);
  expect([limits[0], limits.at(-1)]).toEqual([1, 1000]);
  const widths = domain.map((limit, i) => Number(limits[i + 2]) - limit);
  expect(widths.at(-1)).toBeGreaterThan(100 * widths[0]!);
});

it("names no end of a step without values", () => {
  const { domain } = divergingColors(1);
  const limits = rampLimits([0, 0.9], domain);
  expect(limits[0]).toBeUndefined();
  expect(limits.at(-1)).toBe(0.9);
});

it("need no values where the scale itself has ends", () => {
  const { ends, domain } = divergingColors(1);
  expect(ends).toEqual([-1, 1]);
  expect(ends[1]).toBeGreaterThan(domain.at(-1)!);
});

it("has two ends where all values are equal", () => {
  expect(rampLimits([3, 3], rampColors([3, 3]).domain)).toEqual([3, 3]);
});
