import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hypergeometric } from "../../../../lib/statistics/distributions/hypergeometric.ts";
import { margins } from "../../../../lib/statistics/tables/margins.ts";
import { binomialTest } from "../../../../lib/statistics/tests/binomialTest.ts";
import { chiSquareIndependence } from "../../../../lib/statistics/tests/chiSquareIndependence.ts";
import { exactTableP } from "../../../../lib/statistics/tests/exactTableP.ts";
import { fisherExact } from "../../../../lib/statistics/tests/fisherExact.ts";
import { oneProportionZ } from "../../../../lib/statistics/tests/oneProportionZ.ts";
import { twoProportionZ } from "../../../../lib/statistics/tests/twoProportionZ.ts";
import { requireOk } from "../../../support/requireOk.ts";
import { simulate } from "../../../support/simulate.ts";

const close = (a: number, b: number, relative = 1e-9) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(relative * Math.abs(b) + 1e-13);
const cell = fc.integer({ min: 1, max: 40 });

describe("tests of two rates", () => {
  it("z² is Pearson's χ² without correction, with the same p", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const z = requireOk(twoProportionZ([a, c], [a + b, c + d]));
        const table = [
          [a, b],
          [c, d],
        ];
        const chi = requireOk(chiSquareIndependence(table, { correction: false }));
        close(z.statistic! ** 2, chi.statistic!, 1e-7);
        close(z.p!, chi.p!, 1e-7);
      }),
    );
  });

  it("change the sign and mirror the interval when the groups are swapped", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const one = requireOk(twoProportionZ([a, c], [a + b, c + d]));
        const other = requireOk(twoProportionZ([c, a], [c + d, a + b]));
        close(one.estimate!, -other.estimate!);
        close(one.p!, other.p!);
        close(one.interval![0]!, -other.interval![1]!);
      }),
    );
  });

  it.each([
    [0.02, 200, 300],
    [0.3, 40, 40],
    [0.5, 25, 100],
  ])("Newcombe's interval covers a difference of 0.05 from a rate of %f", (rate, m, n) => {
    const share = simulate({ runs: 3000, seed: m }, (random) => {
      const draw = (p: number, trials: number) =>
        Array.from({ length: trials }, () => random.uniform()).filter((u) => u < p).length;
      const [low, high] = twoProportionZ([draw(rate + 0.05, m), draw(rate, n)], [m, n]).interval!;
      return low! <= 0.05 && 0.05 <= high!;
    });
    expect(share.share).toBeGreaterThan(0.935);
    expect(share.share).toBeLessThan(0.975);
  });

  it("are undefined without conversions, and keep the difference", () => {
    expect(twoProportionZ([0, 0], [50, 60])).toMatchObject({ status: "undefined", estimate: 0 });
    expect(() => twoProportionZ([3, 9], [5, 6])).toThrow(
      "two-proportion-z: successes must be at most trials = 6, got 9 at index 1",
    );
  });
});

describe("tests of one rate", () => {
  it("the score test's p < α exactly when Wilson's interval excludes the null", () => {
    const alternatives = fc.constantFrom("two-sided", "less", "greater");
    fc.assert(
      fc.property(cell, cell, alternatives, (k, rest, alternative) => {
        const { p, interval } = requireOk(
          oneProportionZ(k, k + rest, { null: 0.4, alternative, level: 0.9 }),
        );
        const [low, high] = interval!;
        expect(p! < 0.1).toBe((low !== null && low > 0.4) || (high !== null && high < 0.4));
      }),
    );
  });

  it("the exact p is the sum of all outcomes at most as probable", () => {
    fc.assert(
      fc.property(
        fc.integer({ max: 30, min: 1 }),
        fc.nat(30),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, seen, rate) => {
          fc.pre(seen <= n);
          const mass: number[] = [(1 - rate) ** n];
          for (let k = 1; k <= n; k++)
            mass.push(((mass[k - 1]! * (n - k + 1)) / k) * (rate / (1 - rate)));
          const sum = mass.filter((m) => m <= mass[seen]! * (1 + 1e-7)).reduce((a, b) => a + b, 0);
          close(requireOk(binomialTest(seen, n, { null: rate })).p!, Math.min(1, sum), 1e-8);
        },
      ),
    );
  });
});

describe("exact tests of tables", () => {
  it("the network gives Fisher's p for 2 × 2", () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const table = [
          [a, b],
          [c, d],
        ];
        close(exactTableP(table, margins(table))!, requireOk(fisherExact(table)).p!, 1e-7);
      }),
    );
  });

  it("the network agrees with counting every 2 × 3 table", () => {
    const small = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(fc.array(small, { minLength: 6, maxLength: 6 }), (cells) => {
        const table = [cells.slice(0, 3), cells.slice(3)];
        const { rows, columns } = margins(table);
        fc.pre(rows.every(Boolean) && columns.every(Boolean));
        close(exactTableP(table, margins(table))!, bruteForce(table), 1e-7);
      }),
    );
  });

  it("p does not depend on the order of rows and columns", () => {
    const table = [
      [3, 0, 2],
      [1, 5, 0],
      [2, 2, 6],
    ];
    const turned = [0, 1, 2].map((j) => [2, 0, 1].map((i) => table[i]![j]!));
    close(requireOk(fisherExact(turned)).p!, requireOk(fisherExact(table)).p!, 1e-9);
  });

  it("Fisher's test holds its error", () => {
    const share = simulate({ runs: 2000, seed: 4 }, (random) => {
      const draw = () =>
        Array.from({ length: 18 }, () => random.uniform()).filter((u) => u < 0.3).length;
      const [a, c] = [draw(), draw()];
      const result = fisherExact([
        [a, 18 - a],
        [c, 18 - c],
      ]);
      return result.p !== undefined && result.p < 0.05;
    });
    expect(share.atMost(0.05)).toBe(true);
  });
});

/** Every table with the margins of a 2 × 3 table: two hypergeometric draws. */
function bruteForce(table: number[][]): number {
  const { rows, columns, total } = margins(table);
  const probability = (a: number, b: number) => {
    const left = total - columns[0]!;
    if (a > rows[0]! || rows[0]! - a > left) return 0;
    const first = hypergeometric({ population: total, successes: columns[0]!, draws: rows[0]! });
    const second = hypergeometric({
      population: left,
      successes: columns[1]!,
      draws: rows[0]! - a,
    });
    return first.pmf(a) * second.pmf(b);
  };
  const seen = probability(table[0]![0]!, table[0]![1]!);
  let sum = 0;
  for (let a = 0; a <= columns[0]!; a++)
    for (let b = 0; b <= columns[1]!; b++) {
      const p = probability(a, b);
      if (p <= seen * (1 + 1e-7)) sum += p;
    }
  return sum;
}
