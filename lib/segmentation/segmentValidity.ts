import { clusterStability } from "../clustering/clusterStability.ts";
import { elbow } from "../clustering/elbow.ts";
import { fitKMeans } from "../clustering/fitKMeans.ts";
import { silhouette } from "../clustering/silhouette.ts";
import type { Points } from "../clustering/toPoints.ts";
import { createRandom } from "../random/createRandom.ts";
import { moments } from "../statistics/moments.ts";
import type { Watch } from "../statistics/runSteps.ts";
import { scaledPoints } from "./scaledPoints.ts";
import { tiedWithLargest } from "./tiedWithLargest.ts";
import type { Customers, SegmentOptions, TableRow, ValidityTables } from "./types.ts";

/** Customers that other numbers of segments and other seeds are tried on. */
const ROWS = 5000;
const SILHOUETTE_ROWS = 1000;
const RUNS = 10;
const [LEAST, MOST] = [2, 10];

/**
 * Would another number of segments do better, and do the segments come back from other seeds? Both
 * on a sample that is stated.
 */
export async function segmentValidity(
  customers: Customers,
  options: SegmentOptions,
  { onProgress, signal }: Watch = {},
): Promise<ValidityTables> {
  const points = sampleOf(scaledPoints(customers, options).points, options.seed);
  const elbowRows = elbowTable(points, options, customers.ids.length);
  onProgress?.(1 / 2);
  const { k, nInit, seed } = options;
  const found = await clusterStability(
    points,
    { k, nInit, seed, runs: RUNS },
    {
      ...(signal && { signal }),
      ...(onProgress && { onProgress: (done: number) => onProgress((1 + done) / 2) }),
    },
  );
  const ok = found.status === "ok" ? found : undefined;
  return {
    elbow: elbowRows,
    stability: [
      {
        runs: RUNS,
        sampled_customers: points.n,
        mean_ari: ok?.estimate ?? null,
        sd_ari: ok?.sd ?? null,
        least_ari: ok?.least ?? null,
        mean_silhouette: ok && ok.silhouettes.length > 0 ? moments(ok.silhouettes).mean : null,
        sd_silhouette: ok && ok.silhouettes.length > 1 ? ok.silhouetteSd : null,
        reason: found.status === "ok" ? null : found.reason,
      },
    ],
  };
}

function elbowTable(
  points: Points,
  { nInit, maxIterations, seed }: SegmentOptions,
  population: number,
): TableRow[] {
  const last = Math.min(MOST, points.n);
  const tried = Array.from({ length: Math.max(0, last - LEAST + 1) }, (_, at) => {
    const k = LEAST + at;
    const fit = fitKMeans(points, { k, nInit, maxIterations, seed });
    const width = silhouette(points, fit.labels, { sampleSize: SILHOUETTE_ROWS, seed });
    const { estimate: mean = null, values } = width.status === "ok" ? width : {};
    return { k, inertia: fit.inertia, width: mean, values };
  });
  const bend =
    tried.length > 2
      ? elbow(
          tried.map(({ k }) => k),
          tried.map(({ inertia }) => inertia),
        )
      : undefined;
  const best = Math.max(...tried.map(({ width }) => width ?? -Infinity));
  const tied = tiedWithLargest(
    tried.map(({ values }) => values),
    population,
  );
  return tried.map(({ k, inertia, width, values }, at) => ({
    k,
    inertia,
    silhouette: width,
    is_elbow: bend?.status === "ok" && bend.estimate === k,
    is_best_silhouette: width !== null && width === best,
    is_tied: tied[at]!,
    sampled_customers: points.n,
    silhouette_customers: values?.length ?? 0,
  }));
}

/** All rows, or that many drawn without replacement. */
function sampleOf(points: Points, seed: number): Points {
  const { values, n, d } = points;
  if (n <= ROWS) return points;
  const rows = Float64Array.from({ length: n }, (_, i) => i);
  createRandom(seed, 2).mixHead(rows, ROWS);
  const block = new Float64Array(ROWS * d);
  rows
    .subarray(0, ROWS)
    .sort()
    .forEach((row, at) => block.set(values.subarray(row * d, row * d + d), at * d));
  return { values: block, n: ROWS, d };
}
