import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { segmentCustomers } from "../lib/segmentation/segmentCustomers.ts";
import { segmentValidity } from "../lib/segmentation/segmentValidity.ts";
import { DEFAULT_SEGMENTS, type Customers } from "../lib/segmentation/types.ts";
import { finishSteps } from "../lib/statistics/runSteps.ts";
import { gaussianBlobs } from "../tests/support/gaussianBlobs.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const ROUNDS = 5;
const N = 100_000;
const PYTHON = "/usr/bin/python3";
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" };

/** The same steps by scikit-learn: seconds of processor time per round. */
const SKLEARN = `
import sys, time, numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import davies_bouldin_score, silhouette_score
from sklearn.preprocessing import StandardScaler
X = np.fromfile(sys.argv[1]).reshape(-1, 6)
for seed in range(int(sys.argv[2])):
    start = time.process_time()
    Z = StandardScaler().fit_transform(X)
    labels = KMeans(3, n_init=10, max_iter=300, algorithm="lloyd", random_state=seed).fit_predict(Z)
    silhouette_score(Z, labels, sample_size=3000, random_state=seed)
    davies_bouldin_score(Z, labels)
    PCA(2).fit(Z)
    np.quantile(X, [0.25, 0.5, 0.75], axis=0)
    print(time.process_time() - start)
`;

/** A whole segmentation of 100,000 customers as the page's worker runs it, by processor time. */
export async function run(): Promise<BenchResult[]> {
  const { points, truth } = gaussianBlobs({ n: N, d: 6, k: 3, spread: 1.2 }, 11);
  const customers: Customers = {
    ids: Int32Array.from({ length: N }, (_, i) => i),
    values: points.values,
    planted: truth,
    plantedNames: ["a", "b", "c"],
  };
  const times = Array.from({ length: ROUNDS }, (_, round) =>
    timed(() => finishSteps(segmentCustomers(customers, { ...DEFAULT_SEGMENTS, seed: round }))),
  );
  const before = process.cpuUsage();
  await segmentValidity(customers, DEFAULT_SEGMENTS);
  const validityMs = sinceMs(before);
  const [ours, theirs] = [median(times), median(sklearn(points.values))];
  return [
    {
      name: "segmentation of 100,000 customers: fit, validity, profile, sample",
      value: ours / 1000,
      unit: "s",
      bar: 2,
      detail: `processor time, median of ${ROUNDS}; other k and seeds on a sample take ${validityMs.toFixed(0)} ms more`,
    },
    {
      name: "the same steps by scikit-learn, one thread: ours ÷ theirs",
      value: ours / theirs,
      unit: "×",
      bar: 2,
      detail: `${ours.toFixed(0)} ms vs ${theirs.toFixed(0)} ms of processor time`,
    },
  ];
}

function sklearn(values: Float64Array): number[] {
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
      .map((seconds) => Number(seconds) * 1000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return sinceMs(before);
}

function sinceMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
