import { describe, expect, it } from "vitest";
import type { Random } from "../../../lib/random/createRandom.ts";
import type { Result } from "../../../lib/statistics/result.ts";
import { methodById } from "../../support/methodById.ts";
import { simulate } from "../../support/simulate.ts";

/** The studentised range takes milliseconds, and so do pairs of all values: fewer runs there. */
const RUNS = { usual: 1500, slow: 400 };
const SLOW = /^(tukey-hsd|games-howell|mann-whitney|wilcoxon-signed-rank|ks-one-sample)$/;

type Input = Readonly<Record<string, unknown>>;
type Draw = (random: Random) => Input;
/** Lowest and highest true error at α = 0.05; equal where theory gives it exactly. */
type Error = readonly [number, number];
interface Setting {
  readonly draw: Draw;
  readonly error: Error;
}

const EXACT: Error = [0.05, 0.05];
/** Discrete or cautious: never above the level. */
const CAUTIOUS: Error = [0, 0.05];

const normals = (random: Random, n: number, sd = 1, mean = 0) =>
  Array.from({ length: n }, () => random.normal(mean, sd));
const skewed = (random: Random, n: number) =>
  Array.from({ length: n }, () => random.exponential(1) - 1);

/** Normal values with mean 0. */
const one =
  (key: string, n: number): Draw =>
  (random) => ({ [key]: normals(random, n) });
/** Exponential values with mean 0. */
const oneSkewed =
  (key: string, n: number): Draw =>
  (random) => ({ [key]: skewed(random, n) });
const two =
  (m: number, n: number, sd = 1): Draw =>
  (random) => ({ a: normals(random, m, sd), b: normals(random, n) });
const groups =
  (sizes: readonly number[], sds: readonly number[] = sizes.map(() => 1)): Draw =>
  (random) => ({ groups: sizes.map((n, i) => normals(random, n, sds[i])) });
const pairs =
  (n: number): Draw =>
  (random) => ({ x: normals(random, n), y: normals(random, n) });
const skewedPairs =
  (n: number): Draw =>
  (random) => ({ x: skewed(random, n), y: skewed(random, n) });
/** Counts of categories under the given shares. */
const counted = (random: Random, n: number, shares: readonly number[]) => {
  const counts = shares.map(() => 0);
  for (let i = 0; i < n; i++) counts[random.weightedIndex(shares)]!++;
  return counts;
};
const observed =
  (n: number, weights: readonly number[]): Draw =>
  (random) => ({ observed: counted(random, n, weights), weights });
const table =
  (sizes: readonly number[], shares: readonly number[]): Draw =>
  (random) => ({ table: sizes.map((n) => counted(random, n, shares)) });
const answers =
  (n: number, shares: readonly number[]): Draw =>
  (random) => {
    const [a, b, c, d] = counted(random, n, shares);
    return {
      table: [
        [a, b],
        [c, d],
      ],
    };
  };
const strata =
  (count: number, sizes: readonly number[], shares: readonly number[]): Draw =>
  (random) => ({
    strata: Array.from({ length: count }, () => sizes.map((n) => counted(random, n, shares))),
  });
const withOptions =
  (draw: Draw, options: Input): Draw =>
  (random) => ({ ...draw(random), ...options });

interface Compared {
  readonly p: number;
  readonly adjustedP?: number;
}

/** Smallest adjusted p of all comparisons: the error of the whole family. */
const smallestP = (result: Result): number => {
  const { comparisons } = result as unknown as { comparisons?: readonly Compared[] };
  return comparisons
    ? Math.min(...comparisons.map((pair) => pair.adjustedP ?? pair.p))
    : (result.p ?? 1);
};

const set = (draw: Draw, error: Error = EXACT): Setting => ({ draw, error });

/** small n; unequal sizes, spreads or skewed values; large n. */
const tests: Readonly<Record<string, readonly [Setting, Setting, Setting]>> = {
  "one-sample-t-test": [
    set(one("sample", 5)),
    set(oneSkewed("sample", 15), [0.07, 0.11]),
    set(one("sample", 200)),
  ],
  "paired-t-test": [
    set(one("differences", 5)),
    set(oneSkewed("differences", 15), [0.07, 0.11]),
    set(one("differences", 200)),
  ],
  "student-t-test": [set(two(4, 5)), set(two(6, 18, 3), [0.2, 0.3]), set(two(100, 150))],
  "welch-t-test": [
    set(two(5, 5), [0.04, 0.05]),
    set(two(6, 18, 3), [0.05, 0.06]),
    set(two(100, 150, 2)),
  ],
  "one-way-anova": [
    set(groups([4, 4, 4])),
    set(groups([5, 10, 20], [3, 2, 1]), [0.15, 0.3]),
    set(groups([60, 60, 60])),
  ],
  "welch-anova": [
    set(groups([5, 5, 5]), [0.04, 0.06]),
    set(groups([8, 16, 24], [3, 2, 1]), [0.04, 0.07]),
    set(groups([60, 60, 60], [3, 2, 1]), [0.045, 0.055]),
  ],
  "tukey-hsd": [
    set(groups([4, 4, 4])),
    set(groups([5, 10, 20]), [0.04, 0.05]),
    set(groups([60, 60, 60])),
  ],
  "games-howell": [
    set(groups([5, 5, 5]), [0.04, 0.08]),
    set(groups([8, 16, 24], [3, 2, 1]), [0.04, 0.07]),
    set(groups([60, 60, 60], [3, 2, 1]), [0.045, 0.055]),
  ],
  "kruskal-wallis": [
    set(groups([5, 5, 5]), [0.03, 0.05]),
    set(groups([5, 10, 20]), [0.035, 0.055]),
    set(groups([60, 60, 60]), [0.045, 0.055]),
  ],
  "dunn-test": [
    set(groups([5, 5, 5]), [0.02, 0.05]),
    set(groups([5, 10, 20]), [0.02, 0.05]),
    set(groups([60, 60, 60]), [0.03, 0.05]),
  ],
  "mann-whitney": [
    set(two(5, 6), CAUTIOUS),
    set(two(6, 18, 3), [0.07, 0.13]),
    set(two(100, 150), [0.045, 0.055]),
  ],
  "ks-two-sample": [
    set(two(6, 7), CAUTIOUS),
    set(two(6, 18), CAUTIOUS),
    set(two(100, 150), [0.035, 0.055]),
  ],
  "ks-one-sample": [
    set(one("values", 5)),
    set(withOptions(one("values", 30), { pMethod: "asymptotic" }), [0.035, 0.05]),
    set(one("values", 200)),
  ],
  "wilcoxon-signed-rank": [
    set(one("differences", 6), CAUTIOUS),
    set(oneSkewed("differences", 30), [0.08, 0.2]),
    set(one("differences", 120), [0.045, 0.055]),
  ],
  "sign-test": [
    set(one("values", 6), CAUTIOUS),
    set(one("values", 25), CAUTIOUS),
    set(one("values", 200), [0.03, 0.05]),
  ],
  "anderson-darling": [
    set(one("values", 8), [0.04, 0.06]),
    set(one("values", 30), [0.04, 0.06]),
    set(one("values", 300), [0.04, 0.06]),
  ],
  "shapiro-wilk": [
    set(one("values", 5), [0.04, 0.06]),
    set(one("values", 30), [0.04, 0.06]),
    set(one("values", 300), [0.04, 0.06]),
  ],
  "dagostino-k2": [
    set(one("values", 20), [0.04, 0.07]),
    set(one("values", 50), [0.04, 0.07]),
    set(one("values", 500), [0.04, 0.06]),
  ],
  "jarque-bera": [
    set(one("values", 10), [0, 0.03]),
    set(one("values", 50), [0.02, 0.05]),
    set(one("values", 800), [0.035, 0.055]),
  ],
  "levene-test": [
    set(groups([5, 5, 5]), [0.005, 0.05]),
    set(groups([5, 10, 20]), [0.02, 0.05]),
    set(groups([80, 80, 80]), [0.035, 0.055]),
  ],
  "levene-test of means": [
    set(withOptions(groups([5, 5, 5]), { centre: "mean" }), [0.06, 0.15]),
    set(withOptions(groups([5, 10, 20]), { centre: "mean" }), [0.05, 0.1]),
    set(withOptions(groups([80, 80, 80]), { centre: "mean" }), [0.045, 0.065]),
  ],
  "bartlett-test": [
    set(groups([4, 4, 4]), [0.04, 0.06]),
    set((random) => ({ groups: [20, 20, 20].map((n) => skewed(random, n)) }), [0.25, 0.55]),
    set(groups([60, 60, 60]), [0.045, 0.055]),
  ],
  "fligner-killeen": [
    set(groups([5, 5, 5]), [0, 0.05]),
    set(groups([5, 10, 20]), [0.01, 0.05]),
    set(groups([80, 80, 80]), [0.035, 0.055]),
  ],
  "runs-test": [
    set(withOptions(one("values", 11), { cut: 0 }), [0.01, 0.08]),
    set(oneSkewed("values", 30), [0.02, 0.08]),
    set(withOptions(one("values", 300), { cut: 0 }), [0.04, 0.06]),
  ],
  "runs-test exact": [
    set(withOptions(one("values", 11), { cut: 0, pMethod: "exact" }), CAUTIOUS),
    set(withOptions(oneSkewed("values", 30), { pMethod: "exact" }), CAUTIOUS),
    set(withOptions(one("values", 300), { cut: 0, pMethod: "exact" }), [0.03, 0.05]),
  ],
  "chi-square-goodness-of-fit": [
    set(observed(12, [1, 1, 1]), [0.02, 0.07]),
    set(observed(40, [0.9, 0.08, 0.02]), [0.03, 0.12]),
    set(observed(600, [1, 2, 3]), [0.045, 0.055]),
  ],
  "chi-square-independence": [
    set(table([10, 10], [0.5, 0.5]), [0, 0.05]),
    set(table([10, 60], [0.05, 0.25, 0.7]), [0.02, 0.08]),
    set(table([200, 200, 200], [0.2, 0.3, 0.5]), [0.045, 0.055]),
  ],
  "fisher-exact": [
    set(table([6, 7], [0.5, 0.5]), CAUTIOUS),
    set(table([10, 40], [0.1, 0.9]), CAUTIOUS),
    set(table([60, 60], [0.4, 0.6]), [0.01, 0.05]),
  ],
  "mcnemar-test": [
    set(answers(12, [0.3, 0.2, 0.2, 0.3]), CAUTIOUS),
    set(answers(60, [0.9, 0.04, 0.04, 0.02]), CAUTIOUS),
    set(answers(300, [0.3, 0.2, 0.2, 0.3]), [0.02, 0.05]),
  ],
  "pearson-correlation": [set(pairs(5)), set(skewedPairs(12), [0.03, 0.08]), set(pairs(200))],
  "spearman-correlation": [
    set(pairs(6), [0.02, 0.06]),
    set(skewedPairs(20), [0.04, 0.06]),
    set(pairs(200), [0.045, 0.055]),
  ],
  "kendall-tau": [
    set(pairs(6), CAUTIOUS),
    set(skewedPairs(20), [0.03, 0.05]),
    set(pairs(100), [0.04, 0.055]),
  ],
  "cochran-mantel-haenszel": [
    set(strata(3, [6, 6], [0.5, 0.5]), [0, 0.05]),
    set(strata(5, [5, 30], [0.1, 0.9]), [0, 0.05]),
    set(withOptions(strata(4, [60, 60], [0.3, 0.7]), { correction: false }), [0.04, 0.06]),
  ],
};

describe("true null hypotheses are rejected in 5 % of runs, or as often as stated", () => {
  const cases = Object.entries(tests).flatMap(([name, settings]) =>
    settings.map((setting, i) => [name, ["small", "uneven", "large"][i]!, setting] as const),
  );
  it.each(cases)("%s, %s", async (name, which, { draw, error: [low, high] }) => {
    const area = /correlation|tau/.test(name) ? "descriptive" : "tests";
    const method = await methodById(`${area}/${name.split(" ")[0]!}`);
    const runs = RUNS[SLOW.test(name) ? "slow" : "usual"];
    const share = simulate({ runs, seed: name.length * 31 + which.length }, (random) => {
      const result = method.run(draw(random)) as Result;
      return result.status === "ok" && smallestP(result) < 0.05;
    });
    expect(share.atLeast(low), `${share.share} is below ${low}`).toBe(true);
    expect(share.atMost(high), `${share.share} is above ${high}`).toBe(true);
  });
});
