import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRandom } from "../lib/random/createRandom.ts";
import { bootstrap } from "../lib/statistics/resampling/bootstrap.ts";
import { ksTwoSample } from "../lib/statistics/tests/ksTwoSample.ts";
import { mannWhitney } from "../lib/statistics/tests/mannWhitney.ts";
import { median } from "./median.ts";
import type { BenchResult } from "./types.ts";

const PYTHON = "/usr/bin/python3";
const SIZE = 1_000_000;
const RUNS = 5;

/** Rank tests on two million values against SciPy, and the bootstrap with its cancellation. */
export async function run(): Promise<BenchResult[]> {
  const random = createRandom(20240301);
  const draw = (mean: number, n: number) =>
    Float64Array.from({ length: n }, () => random.normal(mean));
  const [a, b] = [draw(0, SIZE), draw(0.001, SIZE)];
  return [
    await against("Mann–Whitney", "mannwhitneyu(a, b)", () => mannWhitney(a, b)),
    await against("Kolmogorov–Smirnov", "ks_2samp(a, b)", () => ksTwoSample(a, b)),
    ...(await measureBootstrap(draw(0, 10_000))),
  ];
}

/** Our time over SciPy's, taken in turns, so that a load on the machine hits both. */
async function against(name: string, call: string, work: () => unknown): Promise<BenchResult> {
  const what = `${name}, 2 × 1,000,000 values`;
  const ours: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    const ourMs = await time(work);
    const scipyMs = scipyTime(call);
    // The first round warms up.
    if (round === 0) continue;
    ours.push(ourMs);
    if (scipyMs !== undefined) ratios.push(ourMs / scipyMs);
  }
  const detail = `${median(ours).toFixed(0)} ms here`;
  if (ratios.length === 0)
    return {
      name: what,
      value: median(ours),
      unit: "ms",
      detail: "SciPy is not installed: no ratio",
    };
  return { name: `${what} ÷ SciPy`, value: median(ratios), unit: "×", bar: 2, detail };
}

/** Milliseconds of one call in a process of its own, imports and data not counted. */
function scipyTime(call: string): number | undefined {
  if (!existsSync(PYTHON)) return undefined;
  const code = `
import time, numpy as np
from scipy.stats import mannwhitneyu, ks_2samp
r = np.random.default_rng(1)
a, b = r.normal(0, 1, ${SIZE}), r.normal(0.001, 1, ${SIZE})
start = time.perf_counter()
${call}
print((time.perf_counter() - start) * 1000)`;
  try {
    return Number(
      execFileSync(PYTHON, ["-W", "ignore", "-c", code], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  } catch {
    return undefined;
  }
}

async function measureBootstrap(values: Float64Array): Promise<BenchResult[]> {
  const times: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    times.push(await time(() => bootstrap([values], {}, { onProgress: () => undefined })));
    waits.push(await cancelTime(values));
  }
  const name = "bootstrap of the mean, BCa, 10,000 × 10,000 rows";
  return [
    { name, value: median(times) / 1000, unit: "s", bar: 3, detail: "with progress" },
    {
      name: "until a cancelled bootstrap ends",
      value: Math.max(...waits),
      unit: "ms",
      bar: 100,
      detail: `longest of ${RUNS}`,
    },
  ];
}

/** Milliseconds from the abort to the rejected promise. */
async function cancelTime(values: Float64Array): Promise<number> {
  const controller = new AbortController();
  let told = 0;
  setTimeout(() => {
    told = performance.now();
    controller.abort();
  }, 100);
  await bootstrap([values], {}, { signal: controller.signal }).catch(() => undefined);
  return performance.now() - told;
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
