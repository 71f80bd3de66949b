import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankSumMasses } from "../../../../lib/statistics/distributions/rankSumMasses.ts";
import { signedRankMasses } from "../../../../lib/statistics/distributions/signedRankMasses.ts";
import { chosenSubsets } from "../../../../lib/statistics/resampling/chosenSubsets.ts";
import { kruskalWallis } from "../../../../lib/statistics/tests/kruskalWallis.ts";
import { ksTwoSample } from "../../../../lib/statistics/tests/ksTwoSample.ts";
import { mannWhitney } from "../../../../lib/statistics/tests/mannWhitney.ts";
import { shapiroWilk } from "../../../../lib/statistics/tests/shapiroWilk.ts";
import { wilcoxonSignedRank } from "../../../../lib/statistics/tests/wilcoxonSignedRank.ts";
import { requireOk } from "../../../support/requireOk.ts";
import { simulate } from "../../../support/simulate.ts";

const values = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 2, maxLength: 12 });
const close = (a: number, b: number, relative = 1e-9) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.abs(b) + 1e-13);

describe("Mann–Whitney", () => {
  it("gives m n − U and the same p when the groups are swapped", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const one = mannWhitney(a, b);
        const other = mannWhitney(b, a);
        fc.pre(one.status === "ok");
        expect(one.statistic! + other.statistic!).toBe(a.length * b.length);
        close(one.p!, other.p!);
        close(one.interval![0]!, 1 - other.interval![1]!, 1e-7);
      }),
    );
  });

  it("sees order only", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const bend = (list: number[]) => list.map((x) => Math.exp(x) - 7);
        expect(mannWhitney(bend(a), bend(b)).p).toBe(mannWhitney(a, b).p);
      }),
    );
  });

  it("is Kruskal–Wallis for two groups, without continuity correction", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const options = { pMethod: "asymptotic", continuity: false } as const;
        const [u, h] = [mannWhitney(a, b, options), kruskalWallis([a, b])];
        fc.pre(u.status === "ok" && h.status === "ok");
        close(h.p!, u.p!, 1e-6);
      }),
    );
  });

  it("counts every arrangement", () => {
    for (const [m, n] of [
      [3, 4],
      [5, 2],
      [1, 6],
    ] as const) {
      const counts = new Array<number>(m * n + 1).fill(0);
      let all = 0;
      for (const chosen of chosenSubsets(m + n, m)) {
        let [u, below] = [0, 0];
        for (const isA of chosen) {
          if (isA) u += below;
          else below++;
        }
        counts[u]!++;
        all++;
      }
      rankSumMasses(m, n).forEach((mass, u) => close(mass, counts[u]! / all));
    }
  });

  it.each([
    [5, 8, "exact"],
    [30, 20, "asymptotic"],
  ] as const)(
    "rejects at most one in twenty true nulls and covers for n = %i and %i",
    (m, n, pMethod) => {
      let covered = 0;
      const share = simulate({ runs: 2500, seed: m }, (random) => {
        const draw = (size: number) => Array.from({ length: size }, () => random.logNormal());
        const { p, interval, ...result } = requireOk(mannWhitney(draw(m), draw(n)));
        expect(result.pMethod).toBe(pMethod);
        if (interval![0]! <= 0.5 && 0.5 <= interval![1]!) covered++;
        return p! < 0.05;
      });
      expect(share.atMost(0.05) && share.atLeast(0.03)).toBe(true);
      expect(covered / share.runs).toBeGreaterThan(0.935);
    },
  );
});

describe("Wilcoxon's signed-rank test", () => {
  it("counts every way to set the signs", () => {
    const counts = new Array<number>(16).fill(0);
    for (let signs = 0; signs < 32; signs++) {
      const sum = [1, 2, 3, 4, 5].reduce(
        (all, rank) => all + ((signs >> (rank - 1)) & 1 ? rank : 0),
        0,
      );
      counts[sum]!++;
    }
    expect([...signedRankMasses(5)]).toEqual(counts.map((count) => count / 32));
  });

  it("exchanges W⁺ and W⁻ and the interval's ends when the signs change", () => {
    fc.assert(
      fc.property(values, (list) => {
        const one = wilcoxonSignedRank(list);
        const other = wilcoxonSignedRank(list.map((x) => -x));
        fc.pre(one.status === "ok" && other.status === "ok");
        expect(one.statistic).toBe(other.status === "ok" ? other.wMinus : NaN);
        close(one.p!, other.p!);
        expect(one.interval![0]).toBe(other.interval![1] === null ? null : 0 - other.interval![1]);
      }),
    );
  });

  it("covers the median of symmetric values", () => {
    const share = simulate({ runs: 1500, seed: 3 }, (random) => {
      const list = Array.from({ length: 18 }, () => 2 + random.normal() ** 3);
      const [low, high] = requireOk(wilcoxonSignedRank(list)).interval!;
      return low! <= 2 && 2 <= high!;
    });
    expect(share.atLeast(0.95)).toBe(true);
    expect(share.share).toBeLessThan(0.965);
  });
});

describe("Kolmogorov–Smirnov", () => {
  it("its exact p counts every arrangement, equal values included", () => {
    const few = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        few,
        few,
        fc.constantFrom("two-sided", "less", "greater"),
        (a, b, alternative) => {
          const found = requireOk(ksTwoSample(a, b, { alternative, pMethod: "exact" }));
          const pooled = [...a, ...b].sort((x, y) => x - y);
          let [hits, all] = [0, 0];
          for (const chosen of chosenSubsets(pooled.length, a.length)) {
            const x = pooled.filter((_, i) => chosen[i] === 1);
            const y = pooled.filter((_, i) => chosen[i] === 0);
            const { statistic } = requireOk(
              ksTwoSample(x, y, { alternative, pMethod: "asymptotic" }),
            );
            if (statistic! >= found.statistic! - 1e-12) hits++;
            all++;
          }
          close(found.p!, hits / all);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("its limit is near the exact p for large groups", () => {
    const wave = (n: number, shift: number) =>
      Array.from({ length: n }, (_, i) => ((i * 0.618) % 1) + shift);
    const [a, b] = [wave(1500, 0), wave(1400, 0.04)];
    const exact = requireOk(ksTwoSample(a, b, { pMethod: "exact" })).p!;
    close(requireOk(ksTwoSample(a, b, { pMethod: "asymptotic" })).p!, exact, 0.05);
  });
});

describe("Shapiro–Wilk", () => {
  it.each([5, 20, 200])("rejects one in twenty normal samples of %i, wherever they lie", (n) => {
    const share = simulate({ runs: 2000, seed: n }, (random) => {
      const list = Array.from({ length: n }, () => random.normal(1e6, 3));
      return requireOk(shapiroWilk(list)).p! < 0.05;
    });
    expect(share.near(0.05, 5)).toBe(true);
  });
});
