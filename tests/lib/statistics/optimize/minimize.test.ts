import { describe, expect, it } from "vitest";
import { minimizeBfgs } from "../../../../lib/statistics/optimize/minimizeBfgs.ts";
import { minimizeScalar } from "../../../../lib/statistics/optimize/minimizeScalar.ts";

describe("minimizeBfgs", () => {
  it("finds the end of Rosenbrock's valley", () => {
    const f = ([x, y]: Float64Array) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2;
    const { x, value, converged } = minimizeBfgs(f, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(value).toBeLessThan(1e-12);
    expect(x[0]).toBeCloseTo(1, 5);
    expect(x[1]).toBeCloseTo(1, 5);
  });

  it("stays where the function is finite", () => {
    const f = ([x]: Float64Array) => (x! > 0 ? x! - Math.log(x!) : Infinity);
    expect(minimizeBfgs(f, [5]).x[0]).toBeCloseTo(1, 6);
  });

  it("says when the iterations ran out", () => {
    const f = ([x, y]: Float64Array) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2;
    expect(minimizeBfgs(f, [-1.2, 1], { maxIterations: 3 }).converged).toBe(false);
  });
});

describe("minimizeScalar", () => {
  it("finds a minimum inside", () => {
    expect(minimizeScalar((x) => x - Math.log(x), [0.1, 9]).x).toBeCloseTo(1, 7);
    expect(minimizeScalar((x) => Math.cos(x), [2, 5]).x).toBeCloseTo(Math.PI, 7);
  });

  it("finds a minimum at an end", () => {
    expect(minimizeScalar((x) => x, [2, 5]).x).toBeCloseTo(2, 6);
  });
});
