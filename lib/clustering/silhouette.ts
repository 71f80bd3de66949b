import { createRandom } from "../random/createRandom.ts";
import { moments } from "../statistics/moments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { encodeLabels } from "./encodeLabels.ts";
import type { Codes } from "./encodeLabels.ts";
import { requireOnePerRow } from "./requireClusters.ts";
import { toPoints } from "./toPoints.ts";
import type { Points } from "./toPoints.ts";

export interface SilhouetteOptions {
  /** Rows looked at, drawn without replacement when there are more; default 5,000. */
  readonly sampleSize?: number;
  /** Default 1. */
  readonly seed?: number;
}

export interface Silhouette {
  /** From −1 to 1, in the order of `rows`; 0 for the only row of a cluster. */
  readonly values: Float64Array;
  /** Indices of the rows that were looked at. */
  readonly rows: Int32Array;
  readonly clusters: readonly { label: number | string; n: number; mean: number }[];
}

const ID = "silhouette";

/**
 * Silhouette: how much nearer each row is to its own cluster than to the next one.
 *
 * @param points - Finite values.
 * @param labels - Cluster of each row.
 * @returns `estimate`, the mean; its standard error when rows were sampled; each row's value.
 * @see Rousseeuw (1987), Silhouettes, J. Comput. Appl. Math. 20, 53–65.
 */
export function silhouette(
  points: Points,
  labels: ArrayLike<number | string>,
  options: SilhouetteOptions = {},
): Result<Silhouette> {
  requireOnePerRow(ID, points.n, { labels });
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const rows = sampleRows(points.n, options);
  const chosen = toPoints(
    Array.from(rows, (i) => points.values.subarray(i * points.d, (i + 1) * points.d)),
  );
  const codes = encodeLabels(Array.from(rows, (i) => labels[i]!));
  const k = codes.names.length;
  if (k < 2 || k === rows.length)
    return undefinedResult(ID, `${k} clusters of ${rows.length} rows: 2 to n − 1 are needed`);
  const values = silhouetteValues(chosen, codes);
  const { n, mean, variance } = moments(values);
  const left = 1 - n / points.n;
  return okResult(ID, {
    estimate: mean,
    standardError: left > 0 ? Math.sqrt((variance / n) * left) : undefined,
    values,
    rows,
    clusters: codes.names.map((label, j) => ({
      label,
      n: codes.counts[j]!,
      mean: moments(values.filter((_, i) => codes.codes[i] === j)).mean,
    })),
    warnings: left > 0 ? [`computed from a sample of ${n} of ${points.n} rows`] : [],
  });
}

function silhouetteValues(points: Points, { codes, counts }: Codes): Float64Array {
  const k = counts.length;
  const sums = distanceSums(points, codes, k);
  return Float64Array.from(codes, (own, i) => {
    if (counts[own] === 1) return 0;
    const a = sums[i * k + own]! / (counts[own]! - 1);
    let b = Infinity;
    for (let j = 0; j < k; j++) if (j !== own) b = Math.min(b, sums[i * k + j]! / counts[j]!);
    return a === b ? 0 : (b - a) / Math.max(a, b);
  });
}

/** Sum of distances from row i to the rows of cluster j, at [i · k + j]. */
function distanceSums({ values, n, d }: Points, codes: Int32Array, k: number): Float64Array {
  const sums = new Float64Array(n * k);
  for (let i = 1; i < n; i++) {
    const own = codes[i]!;
    for (let l = 0; l < i; l++) {
      let squares = 0;
      // A call for each pair took longer than the sum itself.
      for (let p = i * d, q = l * d, end = p + d; p < end; p++, q++) {
        const difference = values[p]! - values[q]!;
        squares += difference * difference;
      }
      const distance = Math.sqrt(squares);
      sums[i * k + codes[l]!]! += distance;
      sums[l * k + own]! += distance;
    }
  }
  return sums;
}

/** Row indices in ascending order: all, or a simple random sample (Floyd's algorithm). */
function sampleRows(n: number, { sampleSize = 5000, seed = 1 }: SilhouetteOptions): Int32Array {
  if (n <= sampleSize) return Int32Array.from({ length: n }, (_, i) => i);
  const random = createRandom(seed);
  const taken = new Set<number>();
  for (let i = n - sampleSize; i < n; i++) {
    const drawn = random.integer(0, i);
    taken.add(taken.has(drawn) ? i : drawn);
  }
  return Int32Array.from(taken).sort();
}
