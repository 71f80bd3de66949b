import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRandom } from "../lib/random/createRandom.ts";
import { designFromColumns } from "../lib/statistics/regression/design.ts";
import { logisticRegression } from "../lib/statistics/regression/logisticRegression.ts";
import { ordinaryLeastSquares } from "../lib/statistics/regression/ordinaryLeastSquares.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const [ROWS, PREDICTORS, ROUNDS] = [100_000, 19, 7];
const PYTHON = "/usr/bin/python3";

/** One thread, as the browser has; best of five per call, after one that warms up. */
const LSTSQ = `
import numpy as np, time
X = np.random.default_rng(1).normal(size=(${ROWS}, ${PREDICTORS + 1})); y = X.sum(1)
best = 1e9
for i in range(6):
    start = time.perf_counter(); np.linalg.lstsq(X, y, rcond=None); taken = time.perf_counter() - start
    if i: best = min(best, taken)
print(best * 1000)`;

/** Least squares with all of its inference, against NumPy's coefficients alone. */
export async function run(): Promise<BenchResult[]> {
  const random = createRandom(1);
  const columns = Array.from({ length: PREDICTORS }, () =>
    Float64Array.from({ length: ROWS }, () => random.normal()),
  );
  const design = designFromColumns(columns, ROWS, { method: "bench" });
  const y = Float64Array.from({ length: ROWS }, () => random.normal());
  const hits = y.map((value) => (value > 0.5 ? 1 : 0));
  const [ours, theirs] = [[] as number[], [] as number[]];
  for (let round = 0; round <= ROUNDS; round++) {
    const best = Math.min(
      ...[1, 2, 3, 4, 5].map(() => time(() => ordinaryLeastSquares(design, y))),
    );
    const reference = existsSync(PYTHON) ? lstsqMs() : NaN;
    // The first round warms up and is not counted.
    if (round === 0) continue;
    ours.push(best);
    theirs.push(reference);
  }
  const oursMs = median(ours);
  const logistic = time(() => logisticRegression(design, hits));
  const name = `OLS ${ROWS.toLocaleString("en")} × ${PREDICTORS + 1} with inference`;
  return Promise.resolve([
    Number.isNaN(theirs[0]!)
      ? { name, value: oursMs, unit: "ms", detail: "no python3 with NumPy to compare with" }
      : {
          name: `${name} ÷ NumPy lstsq, one thread`,
          value: median(ours.map((value, round) => value / theirs[round]!)),
          unit: "×",
          bar: 3,
          detail: `${oursMs.toFixed(0)} ms against ${median(theirs).toFixed(0)} ms; best of 5, median of ${ROUNDS} rounds`,
        },
    {
      name: `logistic regression ${ROWS.toLocaleString("en")} × ${PREDICTORS + 1}`,
      value: logistic,
      unit: "ms",
    },
  ]);
}

function lstsqMs(): number {
  const env = { ...process.env, OPENBLAS_NUM_THREADS: "1" };
  return Number(execFileSync(PYTHON, ["-c", LSTSQ], { encoding: "utf8", env }));
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
