import { moments } from "../moments.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { sortedQuantile } from "../sortedQuantile.ts";

/** `scott`, `silverman`: as SciPy. `nrd0`: R's default. A number is the bandwidth itself. */
export type Bandwidth = "scott" | "silverman" | "nrd0" | number;

export interface DensityOptions {
  /** Default `scott`. */
  readonly bandwidth?: Bandwidth;
  /** Where to evaluate; default `points` equal steps over the range ± 3 bandwidths. */
  readonly at?: ArrayLike<number> | undefined;
  /** Default 128. */
  readonly points?: number;
}

/** Beyond this many bandwidths a Gaussian kernel adds nothing to a double. */
const REACH = 39;

/**
 * Gaussian kernel density estimate.
 *
 * @returns `x` and `density` (per unit of x), and the `bandwidth` used.
 * @see Silverman (1986), Density Estimation, sections 2.4 and 3.4.
 */
export function kernelDensity(
  values: ArrayLike<number>,
  options: DensityOptions = {},
): Result<{ x: number[]; density: number[]; bandwidth: number; n: number }> {
  const id = "kernel-density";
  const { bandwidth: rule = "scott", points = 128 } = options;
  const sorted = sortedCopy(values);
  const n = sorted.length;
  if (n < 2) return undefinedResult(id, `needs at least 2 values, got ${n}`);
  const bandwidth = typeof rule === "number" ? rule : bandwidthBy(rule, sorted);
  if (bandwidth === 0) return undefinedResult(id, "zero variance: no bandwidth");
  const start = sorted[0]! - 3 * bandwidth;
  const step = (sorted[n - 1]! + 3 * bandwidth - start) / (points - 1);
  const x = options.at
    ? Array.from(options.at)
    : Array.from({ length: points }, (_, i) => start + i * step);
  return okResult(id, {
    x,
    density: x.map((at) => densityAt(sorted, at, bandwidth)),
    bandwidth,
    n,
  });
}

function bandwidthBy(rule: Exclude<Bandwidth, number>, sorted: Float64Array): number {
  const n = sorted.length;
  const sd = Math.sqrt(moments(sorted).variance);
  if (rule === "scott") return sd * n ** -0.2;
  if (rule === "silverman") return sd * (0.75 * n) ** -0.2;
  const spread = (sortedQuantile(sorted, 0.75) - sortedQuantile(sorted, 0.25)) / 1.34;
  return 0.9 * (spread > 0 ? Math.min(sd, spread) : sd) * n ** -0.2;
}

function densityAt(sorted: Float64Array, x: number, bandwidth: number): number {
  let sum = 0;
  for (let i = firstFrom(sorted, x - REACH * bandwidth); i < sorted.length; i++) {
    const z = (sorted[i]! - x) / bandwidth;
    if (z > REACH) break;
    sum += Math.exp(-0.5 * z * z);
  }
  return sum / (sorted.length * bandwidth * Math.sqrt(2 * Math.PI));
}

function firstFrom(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
