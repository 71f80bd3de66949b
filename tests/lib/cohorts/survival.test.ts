import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../../lib/cohorts/kaplanMeier.ts";
import { logRank } from "../../../lib/cohorts/logRank.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import { simulate } from "../../support/simulate.ts";

/** Exponential lifetimes with mean 1, censored at exponential times of mean 2. */
function lifetimes(random: Random, n: number) {
  const rows = Array.from({ length: n }, () => [random.exponential(1), random.exponential(0.5)]);
  return {
    time: rows.map(([life, end]) => Math.min(life!, end!)),
    event: rows.map(([life, end]) => Number(life! <= end!)),
  };
}

const data = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 12 }),
    event: fc.integer({ min: 0, max: 1 }),
    group: fc.constantFrom("a", "b", "c"),
  }),
  { minLength: 1, maxLength: 40 },
);
const columns = (rows: readonly { time: number; event: number; group: string }[]) => ({
  time: rows.map(({ time }) => time),
  event: rows.map(({ event }) => event),
  group: rows.map(({ group }) => group),
});

describe("Kaplan–Meier", () => {
  it("without censoring is the share still alive", () => {
    fc.assert(
      fc.property(data, (rows) => {
        const { time } = columns(rows);
        const result = kaplanMeier({ time, event: time.map(() => 1) });
        if (result.status !== "ok") throw new Error(result.status);
        for (const point of result.curve) {
          const alive = time.filter((t) => t > point.time).length / time.length;
          expect(point.survival).toBeCloseTo(alive, 12);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("takes counts for repeated rows, in any order", () => {
    fc.assert(
      fc.property(data, (rows) => {
        const { time, event } = columns(rows);
        const twice = { time: [...time, ...time], event: [...event, ...event] };
        const counted = {
          time: time.toReversed(),
          event: event.toReversed(),
          count: time.map(() => 2),
        };
        expect(kaplanMeier(counted)).toEqual(kaplanMeier(twice));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it.each(["log-log", "log"] as const)("%s bands cover the true curve", (transform) => {
    const share = simulate({ runs: 1500, seed: 5 }, (random) => {
      const result = kaplanMeier(lifetimes(random, 60), { transform });
      if (result.status !== "ok") return false;
      const { low, high } = result.curve.findLast(({ time }) => time <= 0.7)!;
      const truth = Math.exp(-0.7);
      return low !== null && high !== null && low <= truth && truth <= high;
    });
    // Greenwood's error is asymptotic: within a point of the level at n = 60.
    expect(Math.abs(share.share - 0.95)).toBeLessThan(0.025);
  });
});

describe("the log-rank test", () => {
  it("keeps its level", () => {
    const share = simulate({ runs: 1500, seed: 6 }, (random) => {
      const sample = lifetimes(random, 80);
      const result = logRank(
        sample,
        sample.time.map((_, i) => (i % 2 ? "a" : "b")),
      );
      return result.status === "ok" && result.p! < 0.05;
    });
    expect(share.near(0.05)).toBe(true);
  });

  it("does not depend on names or scale of time, and O − E adds up to 0", () => {
    fc.assert(
      fc.property(data, (rows) => {
        const { time, event, group } = columns(rows);
        const names: Record<string, string> = { a: "z", b: "y", c: "x" };
        const result = logRank({ time, event }, group);
        const scaled = time.map((t) => t * 7);
        const renamed = logRank(
          { time: scaled, event },
          group.map((name) => names[name]!),
        );
        expect(renamed.status).toBe(result.status);
        if (result.status !== "ok" || renamed.status !== "ok") return;
        expect(Math.abs(renamed.statistic! - result.statistic!)).toBeLessThan(
          1e-9 * (1 + result.statistic!),
        );
        const rest = result.groups.reduce(
          (sum, { observed, expected }) => sum + observed - expected,
          0,
        );
        expect(rest).toBeCloseTo(0, 10);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
