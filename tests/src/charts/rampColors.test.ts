import { expect, it } from "vitest";
import { rampColors } from "../../../src/charts/rampColors.ts";

const values = Array.from({ length: 28 }, (_, i) => i);

it("has seven steps with equally many values in each", () => {
  const { domain, range } = rampColors(values);
  expect(range).toHaveLength(7);
  expect(domain.filter((limit) => limit <= 13.5)).toHaveLength(3);
});

it("leaves out the palest steps for lines", () => {
  const { domain, range } = rampColors(values, { palest: 4 });
  expect(range).toEqual([4, 5, 6, 7].map((step) => `var(--ramp-${step})`));
  expect(domain).toEqual([6.75, 13.5, 20.25]);
});

it("gives many zeros a step of their own and the rest six", () => {
  const { domain, range } = rampColors([
    ...Array.from({ length: 40 }, () => 0),
    ...values.slice(1),
  ]);
  expect(range).toHaveLength(7);
  expect(domain[0]).toBe(1);
  expect(values.filter((value) => value >= domain.at(-1)!)).toHaveLength(5);
});
