import { describe, expect, it } from "vitest";
import { moments } from "../../../../lib/statistics/moments.ts";
import { oneWayAnova } from "../../../../lib/statistics/tests/oneWayAnova.ts";

/**
 * Simon and Lesage's data by their rule: nine groups, each a first value and then values in turn
 * 0.1 below and above it, all on a large constant.
 * https://www.itl.nist.gov/div898/strd/anova/anova.html
 */
function simonLesage(size: number, offset: number): number[][] {
  // From decimal text, as a reader of the published file gets its doubles.
  const value = (tenths: number) => Number(`${offset}.${tenths}`);
  return [4, 3, 5, 3, 5, 3, 5, 3, 5].map((first) =>
    Array.from({ length: size }, (_, i) => value(i === 0 ? first : first + (i % 2 ? -1 : 1))),
  );
}

describe("oneWayAnova on NIST StRD data", () => {
  // name, values per group, constant, certified F, between and R², digits that doubles allow.
  it.each([
    ["SmLs01", 21, 1, 21, 1.68, 4.82758620689655e-1, 1e-12],
    ["SmLs02", 201, 1, 201, 16.08, 4.71830985915493e-1, 1e-12],
    ["SmLs03", 2001, 1, 2001, 160.08, 4.70712773465067e-1, 1e-12],
    ["SmLs04", 21, 1e6, 21, 1.68, 4.82758620689655e-1, 1e-8],
    ["SmLs05", 201, 1e6, 201, 16.08, 4.71830985915493e-1, 1e-8],
    ["SmLs06", 2001, 1e6, 2001, 160.08, 4.70712773465067e-1, 1e-8],
    ["SmLs07", 21, 1e12, 21, 1.68, 4.82758620689655e-1, 1e-2],
    ["SmLs08", 201, 1e12, 201, 16.08, 4.71830985915493e-1, 1e-2],
    ["SmLs09", 2001, 1e12, 2001, 160.08, 4.70712773465067e-1, 1e-2],
  ])("%s: %i values a group on %d", (_, size, offset, f, between, rSquared, tolerance) => {
    const result = oneWayAnova(simonLesage(size, offset).map(moments));
    if (result.status !== "ok") throw new Error(result.reason);
    const near = (value: number, wanted: number) =>
      expect(Math.abs(value / wanted - 1)).toBeLessThan(tolerance);
    near(result.statistic!, f);
    near(result.between.sumSquares, between);
    near(result.etaSquared, rSquared);
  });

  it("SmLs09: loses only what the rounding of the data to doubles lost", () => {
    // Exact sums of squares of those doubles, by integers: they are multiples of 2⁻¹³ from 10¹².
    const groups = simonLesage(2001, 1e12);
    const steps = groups.map((group) => group.map((value) => BigInt((value - 1e12) * 8192)));
    const sum = (list: readonly bigint[]) => list.reduce((total, value) => total + value, 0n);
    const squares = sum(steps.flat().map((value) => value * value));
    const [n, k] = [2001n, 9n];
    const ofGroups = sum(steps.map((group) => sum(group) ** 2n));
    const between = Number(ofGroups * k - sum(steps.flat()) ** 2n) / Number(n * k);
    const within = Number(squares * n - ofGroups) / Number(n);
    const exact = between / 8 / (within / 18000);
    const { statistic } = oneWayAnova(groups.map(moments));
    expect(Math.abs(statistic! / exact - 1)).toBeLessThan(1e-9);
  });
});
