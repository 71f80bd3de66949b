import { describe, expect, it } from "vitest";
import { binomial } from "../../../lib/statistics/distributions/binomial.ts";
import { poisson } from "../../../lib/statistics/distributions/poisson.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import type { Method } from "../../../lib/methods/types.ts";
import type { Result } from "../../../lib/statistics/result.ts";
import { methodById } from "../../support/methodById.ts";
import { simulate } from "../../support/simulate.ts";

type Input = Readonly<Record<string, unknown>>;
/** Lowest and highest coverage of a 95 % interval, or error of a test at 5 %. */
type Range = readonly [number, number];

const within = (share: number, [low, high]: Range) => {
  expect(share).toBeGreaterThanOrEqual(low);
  expect(share).toBeLessThanOrEqual(high);
};
const covers = (result: Result, truth: number) => {
  if (result.status === "undefined") return true;
  const [low, high] = result.interval!;
  return (low === null || low <= truth + 1e-12) && (high === null || truth - 1e-12 <= high);
};
const run = (method: Method, input: Input) => method.run(input) as Result;
const masses = (n: number, p: number) =>
  Array.from({ length: n + 1 }, (_, k) => binomial(n, p).pmf(k));

/** Exact coverage of a rate: the probabilities of all counts whose interval holds it. */
function rateCoverage(method: Method, n: number, p: number): number {
  return masses(n, p).reduce(
    (sum, mass, successes) => (covers(run(method, { successes, trials: n }), p) ? sum + mass : sum),
    0,
  );
}

/** Sum of the probabilities of all pairs of counts for which something holds. */
function pairShare(
  [m, n]: readonly [number, number],
  [p, q]: readonly [number, number],
  holds: (x: number, y: number) => boolean,
): number {
  const [first, second] = [masses(m, p), masses(n, q)];
  let sum = 0;
  for (let x = 0; x <= m; x++)
    for (let y = 0; y <= n; y++) {
      const mass = first[x]! * second[y]!;
      // What is left out weighs less than 10⁻⁶ in all.
      if (mass > 1e-11 && holds(x, y)) sum += mass;
    }
  return sum;
}

/** n = 10 at 0.3; n = 50 at 0.01; n = 1,000 at 0.4. */
const RATES = [
  [10, 0.3],
  [50, 0.01],
  [1000, 0.4],
] as const;
const rates: Readonly<Record<string, readonly [Range, Range, Range]>> = {
  "wald-interval": [
    [0.8, 0.9],
    [0.35, 0.45],
    [0.94, 0.955],
  ],
  "wilson-interval": [
    [0.92, 0.97],
    [0.9, 0.98],
    [0.945, 0.955],
  ],
  "clopper-pearson-interval": [
    [0.95, 1],
    [0.95, 1],
    [0.95, 0.965],
  ],
  "agresti-coull-interval": [
    [0.92, 0.98],
    [0.95, 1],
    [0.945, 0.955],
  ],
  "jeffreys-interval": [
    [0.9, 0.97],
    [0.9, 0.99],
    [0.945, 0.955],
  ],
};

describe("intervals of a rate cover it, exactly counted", () => {
  const cases = Object.entries(rates).flatMap(([id, wanted]) =>
    RATES.map(([n, p], i) => [id, n, p, wanted[i]!] as const),
  );
  it.each(cases)("%s, n = %i, rate %f", async (id, n, p, wanted) => {
    within(rateCoverage(await methodById(`intervals/${id}`), n, p), wanted);
  });

  it("Clopper and Pearson's never covers less than its level, at any rate", async () => {
    const method = await methodById("intervals/clopper-pearson-interval");
    for (let p = 0.02; p < 1; p += 0.049)
      expect(rateCoverage(method, 17, p)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ["exact", 0.5, [0.95, 1]],
    ["exact", 30, [0.95, 0.98]],
    ["score", 3, [0.92, 0.98]],
    ["wald", 0.5, [0.35, 0.45]],
    ["wald", 400, [0.945, 0.955]],
  ] as const)("poisson-rate-interval, %s, mean %f", async (intervalMethod, mean, wanted) => {
    const method = await methodById("intervals/poisson-rate-interval");
    const { pmf } = poisson(mean);
    let share = 0;
    for (let count = 0; count < mean + 12 * Math.sqrt(mean) + 20; count++)
      if (covers(run(method, { count, exposure: 2, intervalMethod }), mean / 2))
        share += pmf(count);
    within(share, wanted);
  });
});

/** Small; uneven with rates near 0; larger. */
const PAIRS = [
  [
    [10, 12],
    [0.5, 0.3],
  ],
  [
    [20, 60],
    [0.05, 0.01],
  ],
  [
    [120, 100],
    [0.4, 0.5],
  ],
] as const;
const differences: Readonly<Record<string, readonly [Range, Range, Range]>> = {
  "wald-difference-interval": [
    [0.88, 0.94],
    [0.6, 0.7],
    [0.935, 0.955],
  ],
  "newcombe-interval": [
    [0.93, 0.98],
    [0.94, 0.999],
    [0.945, 0.96],
  ],
  "agresti-caffo-interval": [
    [0.94, 0.98],
    [0.94, 0.999],
    [0.945, 0.96],
  ],
  "miettinen-nurminen-interval": [
    [0.93, 0.97],
    [0.93, 0.999],
    [0.945, 0.96],
  ],
};
const COMMON = [
  [[10, 12], 0.5],
  [[20, 40], 0.05],
  [[60, 50], 0.4],
] as const;
const tests: Readonly<Record<string, readonly [Range, Range, Range]>> = {
  "two-proportion-z": [
    [0.03, 0.07],
    [0.02, 0.08],
    [0.045, 0.055],
  ],
  "fisher-exact": [
    [0, 0.05],
    [0, 0.05],
    [0.02, 0.05],
  ],
  "barnard-exact": [
    [0, 0.05],
    [0, 0.05],
    [0.02, 0.05],
  ],
  "boschloo-exact": [
    [0, 0.05],
    [0, 0.05],
    [0.02, 0.05],
  ],
};

describe("two rates, exactly counted", () => {
  const cases = Object.entries(differences).flatMap(([id, wanted]) =>
    PAIRS.map(([sizes, shares], i) => [id, sizes, shares, wanted[i]!] as const),
  );
  it.each(cases)("%s covers the difference, n = %j, rates %j", async (id, n, p, wanted) => {
    const method = await methodById(`intervals/${id}`);
    const share = pairShare(n, p, (x, y) =>
      covers(run(method, { successes: [x, y], trials: n }), p[0] - p[1]),
    );
    within(share, wanted);
  });

  const errors = Object.entries(tests).flatMap(([id, wanted]) =>
    COMMON.slice(0, /barnard|boschloo/.test(id) ? 2 : 3).map(
      ([sizes, rate], i) => [id, sizes, rate, wanted[i]!] as const,
    ),
  );
  it.each(errors)("%s rejects equal rates, n = %j, rate %f", async (id, n, rate, wanted) => {
    const method = await methodById(`tests/${id}`);
    const share = pairShare(n, [rate, rate], (x, y) => {
      const table = [
        [x, y],
        [n[0] - x, n[1] - y],
      ];
      const result = run(
        method,
        id === "two-proportion-z" ? { successes: [x, y], trials: n } : { table },
      );
      return result.status !== "undefined" && result.p! < 0.05;
    });
    within(share, wanted);
  });

  it.each([
    ["one-proportion-z", 12, 0.5, [0.02, 0.07]],
    ["one-proportion-z", 40, 0.02, [0.02, 0.09]],
    ["one-proportion-z", 1000, 0.3, [0.045, 0.055]],
    ["binomial-test", 12, 0.5, [0, 0.05]],
    ["binomial-test", 40, 0.02, [0, 0.05]],
    ["binomial-test", 1000, 0.3, [0.04, 0.05]],
  ] as const)("%s rejects its own rate, n = %i, rate %f", async (id, n, rate, wanted) => {
    const method = await methodById(`tests/${id}`);
    const share = masses(n, rate).reduce((sum, mass, successes) => {
      const { p } = run(method, { successes, trials: n, null: rate });
      return p! < 0.05 ? sum + mass : sum;
    }, 0);
    within(share, wanted);
  });
});

type Draw = (random: Random) => Input;
const normals = (random: Random, n: number, mean = 0, sd = 1) =>
  Array.from({ length: n }, () => random.normal(mean, sd));
const values =
  (n: number): Draw =>
  (random) => ({ values: normals(random, n, 3, 2) });
const skewed =
  (n: number): Draw =>
  (random) => ({ values: Array.from({ length: n }, () => random.exponential(1)) });
const shifted =
  (m: number, n: number, sd = 1): Draw =>
  (random) => ({ a: normals(random, m, 0.5, sd), b: normals(random, n) });
/** Normal pairs with correlation 0.6. */
const correlated =
  (n: number): Draw =>
  (random) => {
    const x = normals(random, n);
    return { x, y: x.map((value) => 0.6 * value + 0.8 * random.normal()) };
  };
const fourfold =
  (m: number, n: number, p: number, q: number): Draw =>
  (random) => {
    const count = (trials: number, rate: number) =>
      Array.from({ length: trials }, () => random.uniform() < rate).filter(Boolean).length;
    const [x, y] = [count(m, p), count(n, q)];
    return {
      table: [
        [x, m - x],
        [y, n - y],
      ],
      successes: [x, y],
      trials: [m, n],
    };
  };
const only =
  (draw: Draw, ...keys: string[]): Draw =>
  (random) => {
    const drawn = draw(random);
    return Object.fromEntries(keys.map((key) => [key, drawn[key]]));
  };

const odds = (p: number) => p / (1 - p);
const NEAR: Range = [0.95, 0.95];

/** Interval, draw, truth, coverage. */
const simulated: readonly (readonly [string, string, Draw, number, Range])[] = [
  ["descriptive/mean", "small", values(4), 3, NEAR],
  ["descriptive/mean", "skewed", skewed(15), 1, [0.88, 0.93]],
  ["descriptive/mean", "large", values(200), 3, NEAR],
  ["descriptive/variance", "small", values(4), 4, NEAR],
  ["descriptive/variance", "skewed", skewed(30), 1, [0.65, 0.8]],
  ["descriptive/variance", "large", values(200), 4, NEAR],
  ["descriptive/standard-deviation", "small", values(4), 2, NEAR],
  ["descriptive/standard-deviation", "skewed", skewed(30), 1, [0.65, 0.8]],
  ["descriptive/standard-deviation", "large", values(200), 2, NEAR],
  ["descriptive/median", "small", values(8), 3, [0.95, 1]],
  ["descriptive/median", "skewed", skewed(25), Math.LN2, [0.95, 1]],
  ["descriptive/median", "large", values(200), 3, [0.95, 0.97]],
  ["descriptive/trimmed-mean", "small", values(12), 3, [0.93, 0.96]],
  ["descriptive/trimmed-mean", "large", values(200), 3, [0.94, 0.96]],
  ["descriptive/winsorised-mean", "small", values(12), 3, [0.93, 0.96]],
  ["descriptive/winsorised-mean", "large", values(200), 3, [0.94, 0.96]],
  ["descriptive/pearson-correlation", "small", correlated(8), 0.6, [0.94, 0.96]],
  ["descriptive/pearson-correlation", "medium", correlated(40), 0.6, NEAR],
  ["descriptive/pearson-correlation", "large", correlated(300), 0.6, NEAR],
  [
    "descriptive/spearman-correlation",
    "large",
    correlated(300),
    (6 / Math.PI) * Math.asin(0.3),
    [0.94, 0.96],
  ],
  [
    "descriptive/kendall-tau",
    "large",
    correlated(120),
    (2 / Math.PI) * Math.asin(0.6),
    [0.93, 0.97],
  ],
  ["tests/student-t-test", "small", shifted(4, 5), 0.5, NEAR],
  ["tests/student-t-test", "uneven", shifted(6, 18, 3), 0.5, [0.7, 0.82]],
  ["tests/student-t-test", "large", shifted(100, 120), 0.5, NEAR],
  ["tests/welch-t-test", "small", shifted(5, 5), 0.5, [0.95, 0.96]],
  ["tests/welch-t-test", "uneven", shifted(6, 18, 3), 0.5, [0.94, 0.955]],
  ["tests/welch-t-test", "large", shifted(100, 120, 2), 0.5, NEAR],
  ["effects/cohen-d", "small", shifted(5, 6), 0.5, NEAR],
  ["effects/cohen-d", "large", shifted(80, 100), 0.5, NEAR],
  ["effects/hedges-g", "large", shifted(80, 100), 0.5, [0.94, 0.96]],
  ["effects/glass-delta", "large", shifted(80, 100), 0.5, [0.94, 0.96]],
  [
    "effects/odds-ratio",
    "small",
    only(fourfold(15, 15, 0.5, 0.4), "table"),
    odds(0.5) / odds(0.4),
    [0.95, 1],
  ],
  [
    "effects/odds-ratio",
    "large",
    only(fourfold(200, 150, 0.3, 0.4), "table"),
    odds(0.3) / odds(0.4),
    [0.94, 0.965],
  ],
  [
    "effects/risk-ratio",
    "small",
    only(fourfold(15, 15, 0.5, 0.4), "successes", "trials"),
    1.25,
    [0.94, 1],
  ],
  [
    "effects/risk-ratio",
    "large",
    only(fourfold(200, 150, 0.3, 0.4), "successes", "trials"),
    0.75,
    [0.94, 0.965],
  ],
];

describe("intervals cover the truth in 95 % of runs, or as often as stated", () => {
  it.each(simulated)("%s, %s", async (path, which, draw, truth, [low, high]) => {
    const method = await methodById(path);
    const slow = path.startsWith("effects/") && !path.endsWith("ratio");
    const share = simulate(
      { runs: slow ? 300 : 1500, seed: path.length + which.length },
      (random) => covers(run(method, draw(random)), truth),
    );
    expect(share.atLeast(low), `${share.share} is below ${low}`).toBe(true);
    expect(share.atMost(high), `${share.share} is above ${high}`).toBe(true);
  });
});
