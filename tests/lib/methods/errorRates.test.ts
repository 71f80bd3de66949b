import { describe, expect, it } from "vitest";
import { augmentedDickeyFullerTest } from "../../../lib/forecasting/augmentedDickeyFullerTest.ts";
import { kpssTest } from "../../../lib/forecasting/kpssTest.ts";
import { ljungBoxTest } from "../../../lib/forecasting/ljungBoxTest.ts";
import { delongTest } from "../../../lib/learning/delongTest.ts";
import { hosmerLemeshow } from "../../../lib/learning/hosmerLemeshow.ts";
import { columnDrift } from "../../../lib/monitoring/columnDrift.ts";
import { grubbsTest } from "../../../lib/monitoring/grubbsTest.ts";
import { populationStabilityIndex } from "../../../lib/monitoring/populationStabilityIndex.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import { breuschPaganTest } from "../../../lib/statistics/regression/breuschPaganTest.ts";
import type { Design } from "../../../lib/statistics/regression/design.ts";
import { designFromColumns } from "../../../lib/statistics/regression/design.ts";
import { durbinWatson } from "../../../lib/statistics/regression/durbinWatson.ts";
import { logisticRegression } from "../../../lib/statistics/regression/logisticRegression.ts";
import { ordinaryLeastSquares } from "../../../lib/statistics/regression/ordinaryLeastSquares.ts";
import { poissonRegression } from "../../../lib/statistics/regression/poissonRegression.ts";
import { resetTest } from "../../../lib/statistics/regression/resetTest.ts";
import { okOf, randomDesign, responseOf } from "../../support/regressionData.ts";
import { simulate } from "../../support/simulate.ts";

/** A true null hypothesis at three settings; `slack` is what the method's approximation may miss. */
interface Study {
  readonly name: string;
  readonly slack: number;
  readonly runs?: number;
  /** Setting → p of one run. */
  readonly settings: Readonly<Record<string, (random: Random) => number>>;
}

const normals = (random: Random, n: number, scale = (_: number) => 1) =>
  Float64Array.from({ length: n }, (_, i) => scale(i) * random.normal());
const walk = (random: Random, n: number) => {
  let at = 0;
  return normals(random, n).map((step) => (at += step));
};
/** p of a design's second column in a model of which it is no part. */
const slopeP = (model: { coefficients: readonly { p?: number | null }[] }) =>
  model.coefficients[1]!.p!;
const linear = (n: number, scale: (x: number) => number, covariance: "classical" | "HC3") => {
  return (random: Random) => {
    const design = randomDesign(random, n, 1);
    const x = design.columns[1]!;
    const y = normals(random, n, (i) => scale(x[i]!));
    return slopeP(okOf(ordinaryLeastSquares(design, y, { covariance })));
  };
};
const clustered = (groups: number, size: number) => (random: Random) => {
  const clusters = Float64Array.from({ length: groups * size }, (_, i) => Math.floor(i / size));
  const [common, shock] = [normals(random, groups), normals(random, groups)];
  const design = designFromColumns([clusters.map((c) => common[c]!)], clusters.length, {
    method: "test",
  });
  const y = clusters.map((c) => shock[c]! + random.normal());
  return slopeP(okOf(ordinaryLeastSquares(design, y, { covariance: "cluster", clusters })));
};
const overall = (n: number, columns: number) => (random: Random) =>
  okOf(ordinaryLeastSquares(randomDesign(random, n, columns), normals(random, n))).p!;
const logistic = (n: number, rate: number, which: "ratio" | "wald") => (random: Random) => {
  const y = Float64Array.from({ length: n }, () => (random.uniform() < rate ? 1 : 0));
  const model = okOf(logisticRegression(randomDesign(random, n, 1), y));
  return which === "ratio" ? model.p! : slopeP(model);
};
const poisson = (n: number, rate: number) => (random: Random) => {
  const y = Float64Array.from({ length: n }, () => random.poisson(rate));
  return okOf(poissonRegression(randomDesign(random, n, 1), y)).p!;
};
const residual =
  (n: number, test: (design: Design, y: Float64Array) => { p?: number }, columns = 2) =>
  (random: Random) => {
    const design = randomDesign(random, n, columns);
    return test(
      design,
      responseOf(design, 1, () => random.normal()),
    ).p!;
  };
const watson = (alternative: "greater" | "two-sided") => (design: Design, y: Float64Array) =>
  okOf(durbinWatson(design, y, { alternative }));
const breusch = (design: Design, y: Float64Array) => okOf(breuschPaganTest(design, y));
const reset = (design: Design, y: Float64Array) => okOf(resetTest(design, y));
const delong = (positives: number, negatives: number, shift: number) => (random: Random) => {
  const labels = Array.from({ length: positives + negatives }, (_, i) => (i < positives ? 1 : 0));
  const scores = () => labels.map((label) => random.normal(shift * label));
  return okOf(delongTest({ labels, scoresA: scores(), scoresB: scores() })).p!;
};
const calibrated = (n: number, groups: number) => (random: Random) => {
  const probabilities = Array.from({ length: n }, () => 0.1 + 0.8 * random.uniform());
  const labels = probabilities.map((p) => (random.uniform() < p ? 1 : 0));
  return okOf(hosmerLemeshow({ labels, probabilities }, { fittedRows: false, groups })).p!;
};
const drifted = (n: number, m: number, columns: number) => (random: Random) => {
  const found = columnDrift(
    Array.from({ length: columns }, (_, j) => ({
      name: `column ${j}`,
      kind: "numeric" as const,
      reference: normals(random, n),
      current: normals(random, m),
    })),
  );
  return okOf(found).smallestAdjustedP;
};
const index = (n: number, m: number, edges: readonly number[]) => (random: Random) =>
  okOf(
    populationStabilityIndex(
      { reference: normals(random, n), current: normals(random, m) },
      { edges },
    ),
  ).p!;

const STUDIES: readonly Study[] = [
  {
    name: "least squares, t of a slope",
    slack: 0,
    settings: {
      "n = 6": linear(6, () => 1, "classical"),
      "n = 20": linear(20, () => 1, "classical"),
      "n = 100": linear(100, () => 1, "classical"),
    },
  },
  {
    name: "least squares, F of all slopes",
    slack: 0,
    settings: {
      "8 rows, 3 columns": overall(8, 3),
      "30 rows, 5 columns": overall(30, 5),
      "100 rows, 2 columns": overall(100, 2),
    },
  },
  {
    name: "HC3 under unequal variance",
    slack: 0.02,
    settings: {
      "n = 40": linear(40, (x) => 1 + Math.abs(x), "HC3"),
      "n = 100": linear(100, (x) => 1 + Math.abs(x), "HC3"),
      "n = 300": linear(300, (x) => Math.exp(x / 2), "HC3"),
    },
  },
  {
    name: "cluster-robust errors",
    slack: 0.035,
    settings: {
      "20 clusters of 5": clustered(20, 5),
      "40 clusters of 4": clustered(40, 4),
      "80 clusters of 3": clustered(80, 3),
    },
  },
  {
    name: "logistic regression, likelihood ratio",
    slack: 0.015,
    settings: {
      "100 rows at 50 %": logistic(100, 0.5, "ratio"),
      "200 rows at 30 %": logistic(200, 0.3, "ratio"),
      "300 rows at 15 %": logistic(300, 0.15, "ratio"),
    },
  },
  {
    name: "logistic regression, Wald",
    slack: 0.015,
    settings: {
      "100 rows at 50 %": logistic(100, 0.5, "wald"),
      "200 rows at 30 %": logistic(200, 0.3, "wald"),
      "300 rows at 15 %": logistic(300, 0.15, "wald"),
    },
  },
  {
    name: "Poisson regression, likelihood ratio",
    slack: 0.015,
    settings: {
      "60 rows of 2": poisson(60, 2),
      "100 rows of 0.5": poisson(100, 0.5),
      "100 rows of 20": poisson(100, 20),
    },
  },
  {
    name: "Durbin–Watson, exact",
    slack: 0,
    settings: {
      "n = 8": residual(8, watson("greater"), 1),
      "n = 15, two-sided": residual(15, watson("two-sided")),
      "n = 30": residual(30, watson("greater")),
    },
  },
  {
    name: "Breusch–Pagan",
    slack: 0.015,
    settings: {
      "n = 50": residual(50, breusch),
      "n = 100": residual(100, breusch),
      "n = 200, 4 columns": residual(200, breusch, 4),
    },
  },
  {
    name: "RESET",
    slack: 0,
    settings: {
      "n = 15": residual(15, reset),
      "n = 40": residual(40, reset),
      "n = 100, 1 column": residual(100, reset, 1),
    },
  },
  {
    name: "Ljung–Box, white noise",
    slack: 0.015,
    settings: {
      "n = 100, 3 lags": (random) => okOf(ljungBoxTest(normals(random, 100), { lags: 3 })).p!,
      "n = 200, 5 lags": (random) => okOf(ljungBoxTest(normals(random, 200), { lags: 5 })).p!,
      "n = 400, 10 lags": (random) => okOf(ljungBoxTest(normals(random, 400), { lags: 10 })).p!,
    },
  },
  {
    name: "augmented Dickey–Fuller, random walk",
    slack: 0.015,
    settings: Object.fromEntries(
      (["none", "constant", "constant-trend"] as const).map((regression) => [
        `n = 200, ${regression}`,
        (random: Random) =>
          okOf(
            augmentedDickeyFullerTest(walk(random, 200), {
              regression,
              maxLag: 1,
              autolag: "none",
            }),
          ).p!,
      ]),
    ),
  },
  {
    name: "KPSS, white noise",
    slack: 0.015,
    settings: {
      "n = 200, level": (random) => okOf(kpssTest(normals(random, 200), { lags: 0 })).p!,
      "n = 200, trend": (random) =>
        okOf(kpssTest(normals(random, 200), { type: "trend", lags: 0 })).p!,
      "n = 400, level, 4 lags": (random) => okOf(kpssTest(normals(random, 400), { lags: 4 })).p!,
    },
  },
  {
    name: "DeLong, two scores equally good",
    slack: 0.015,
    settings: {
      "40 and 40 rows": delong(40, 40, 0),
      "30 and 90 rows": delong(30, 90, 0.5),
      "100 and 100 rows": delong(100, 100, 1),
    },
  },
  {
    name: "Hosmer–Lemeshow, calibrated predictions of new rows",
    slack: 0.01,
    settings: {
      "200 rows in 5 groups": calibrated(200, 5),
      "400 rows in 10": calibrated(400, 10),
      "1000 rows in 10": calibrated(1000, 10),
    },
  },
  {
    name: "Grubbs",
    slack: 0,
    settings: Object.fromEntries(
      [5, 12, 40].map((n) => [
        `n = ${n}`,
        (random: Random) => okOf(grubbsTest(normals(random, n))).p!,
      ]),
    ),
  },
  {
    name: "PSI in fixed bins",
    slack: 0.01,
    settings: {
      "200 and 200 rows, 4 bins": index(200, 200, [-0.7, 0, 0.7]),
      "500 and 500 rows, 5 bins": index(500, 500, [-1, -0.3, 0.3, 1]),
      "1000 and 200 rows, 3 bins": index(1000, 200, [-0.5, 0.5]),
    },
  },
  {
    // Exact Kolmogorov–Smirnov is discrete, and Holm's rule is an upper bound: too few, never more.
    name: "column drift, family-wise",
    slack: 0.02,
    runs: 500,
    settings: {
      "1 column of 40 and 40": drifted(40, 40, 1),
      "4 columns of 60 and 30": drifted(60, 30, 4),
      "10 columns of 50 and 50": drifted(50, 50, 10),
    },
  },
];

describe.each(STUDIES)("$name rejects 5 % of true nulls", ({ slack, runs = 1000, settings }) => {
  it.each(Object.entries(settings))("%s", (name, draw) => {
    const share = simulate({ runs, seed: name.length }, (random) => draw(random) < 0.05);
    expect(share.atMost(0.05 + slack), `too many: ${share.share}`).toBe(true);
    expect(share.atLeast(0.05 - slack), `too few: ${share.share}`).toBe(true);
  });
});
