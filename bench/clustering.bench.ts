import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fitKMeans } from "../lib/clustering/fitKMeans.ts";
import { silhouette } from "../lib/clustering/silhouette.ts";
import { toRows } from "../lib/clustering/toPoints.ts";
import type { Points } from "../lib/clustering/toPoints.ts";
import { gaussianBlobs } from "../tests/support/gaussianBlobs.ts";
import { mlKMeans } from "../tests/support/mlKMeans.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const ROUNDS = 5;
const K = 5;
const PYTHON = "/usr/bin/python3";
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

/** Seconds of processor time and inertia, for a seed; data in the file of the first argument. */
const SKLEARN = `
import sys, time, numpy as np
from sklearn.cluster import KMeans
X = np.fromfile(sys.argv[1]).reshape(-1, 6)
for seed in range(int(sys.argv[2])):
    start = time.process_time()
    fit = KMeans(${K}, n_init=10, algorithm="lloyd", random_state=seed).fit(X)
    print(time.process_time() - start, fit.inertia_)
`;

/** k-means and silhouette on 100,000 × 6, by processor time, so that other work does not count. */
export async function run(): Promise<BenchResult[]> {
  const { points } = gaussianBlobs({ n: 100_000, d: 6, k: K, spread: 1.5 }, 7);
  const reference = sklearn(points);
  const ours = Array.from({ length: ROUNDS }, (_, seed) =>
    timed(() => fitKMeans(points, { k: K, nInit: 10, seed: seed + 1 })),
  );
  const [ourMs, theirMs] = [
    median(ours.map(({ ms }) => ms)),
    median(reference.map(({ ms }) => ms)),
  ];
  const ourInertia = ours.map(({ result }) => result.inertia);
  const best = Math.min(...ourInertia, ...reference.map(({ inertia }) => inertia));
  return Promise.resolve([
    {
      name: "k-means 100,000 × 6, k = 5, n_init = 10, vs scikit-learn Lloyd, one thread",
      value: ourMs / theirMs,
      unit: "×",
      bar: 2,
      detail: `medians of ${ROUNDS}: ${ourMs.toFixed(0)} ms vs ${theirMs.toFixed(0)} ms of processor time`,
    },
    {
      name: "its inertia, worst of the runs, above the best of both",
      value: (Math.max(...ourInertia) / best - 1) * 100,
      unit: "%",
      bar: 0.1,
    },
    againstMlKMeans(points, ourMs / 10),
    sampledSilhouette(points, ours[0]!.result.labels),
  ]);
}

function sklearn({ values }: Points): { ms: number; inertia: number }[] {
  const folder = mkdtempSync(join(tmpdir(), "openbook-bench-"));
  try {
    const file = join(folder, "rows.bin");
    writeFileSync(file, new Uint8Array(values.buffer));
    const env = { ...process.env, ...ONE_THREAD };
    const out = execFileSync(PYTHON, ["-c", SKLEARN, file, String(ROUNDS)], {
      env,
      encoding: "utf8",
    });
    return out
      .trim()
      .split("\n")
      .map((line) => line.split(" ").map(Number))
      .map(([seconds, inertia]) => ({ ms: seconds! * 1000, inertia: inertia! }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Its own k-means++ and iterations, per restart: ten would take most of a minute. */
function againstMlKMeans(points: Points, ourRestartMs: number): BenchResult {
  const data = toRows(points).map((row) => Array.from(row));
  const runs = [1, 2, 3].map((seed) => timed(() => mlKMeans(data, K, { seed })));
  const theirs = median(runs.map(({ ms }) => ms));
  return {
    name: "ml-kmeans ÷ ours, per restart with k-means++",
    value: theirs / ourRestartMs,
    unit: "×",
    bar: 4,
    atLeast: true,
    detail: `${theirs.toFixed(0)} ms vs ${ourRestartMs.toFixed(0)} ms of processor time`,
  };
}

function sampledSilhouette(points: Points, labels: Int32Array): BenchResult {
  const runs = Array.from({ length: ROUNDS }, () => timed(() => silhouette(points, labels)));
  return {
    name: "silhouette of 100,000 rows, sampled (5,000)",
    value: median(runs.map(({ ms }) => ms)) / 1000,
    unit: "s",
    bar: 1,
  };
}

function timed<T>(work: () => T): { ms: number; result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
