import { describe, expect, it } from "vitest";
import { compareHours } from "../../../lib/quality/compareHours.ts";
import { hourWeights } from "../../../lib/quality/drawHours.ts";

const observed = Array.from({ length: 24 }, () => 2178);
[observed[0], observed[15], observed[22], observed[23]] = [1060, 2284, 2271, 1024];

describe("compareHours", () => {
  // SciPy 1.10.1, tests/golden/quality/hours.py: stats.chisquare, stats.binom.std.
  it.each([
    ["rounded", 13.533456841769755, 0.9394573172829467, -0.9574299397491841, 2.2200147783155533],
    ["alike", 1158.1758799976096, 2.7959377802183725e-230, -23.04207834521471, 4.296832494036766],
  ] as const)("%s: statistic, p and z of SciPy", (rule, statistic, p, z0, z15) => {
    const found = compareHours(observed, hourWeights(rule, []));
    if (found.status !== "ok") throw new Error(found.reason);
    expect(found.df).toBe(23);
    expect(found.statistic / statistic).toBeCloseTo(1, 12);
    // The far tail of χ² keeps ten digits.
    expect(found.p / p).toBeCloseTo(1, 10);
    expect(found.hours[0]!.z / z0).toBeCloseTo(1, 12);
    expect(found.hours[15]!.z / z15).toBeCloseTo(1, 12);
  });

  it("expects as many events as there are", () => {
    const found = compareHours(observed, hourWeights("rounded", []));
    if (found.status !== "ok") throw new Error(found.reason);
    const expected = found.hours.reduce((sum, hour) => sum + hour.expected, 0);
    expect(expected).toBeCloseTo(
      observed.reduce((sum, count) => sum + count, 0),
      6,
    );
  });

  it("is undefined without events", () => {
    expect(compareHours(Array<number>(24).fill(0), hourWeights("alike", []))).toMatchObject({
      status: "undefined",
      reason: "no counts",
    });
  });
});
