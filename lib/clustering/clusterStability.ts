import { createRandom } from "../random/createRandom.ts";
import type { Random } from "../random/createRandom.ts";
import { moments } from "../statistics/moments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { adjustedMutualInformation } from "./adjustedMutualInformation.ts";
import { adjustedRandIndex } from "./adjustedRandIndex.ts";
import { assignClusters } from "./assignClusters.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { fitKMeans } from "./fitKMeans.ts";
import { normalizedMutualInformation } from "./normalizedMutualInformation.ts";
import { requireClusters } from "./requireClusters.ts";
import { silhouette } from "./silhouette.ts";
import type { Points } from "./toPoints.ts";

export interface StabilityOptions {
  readonly k: number;
  /** "seeds" (default): other random starts; "bootstrap": other samples of the rows. */
  readonly over?: "seeds" | "bootstrap";
  /** Default "adjusted-rand-index". */
  readonly measure?: keyof typeof measures;
  /** Runs, default 10. */
  readonly runs?: number;
  /** Restarts of each k-means, default 1. */
  readonly nInit?: number;
  readonly seed?: number;
  /** Measure the silhouette of each run too, default true. */
  readonly silhouettes?: boolean;
}

export interface Stability {
  /** Each agreement: of each pair of seeds, or of each bootstrap run with the clusters of all rows. */
  readonly agreements: readonly number[];
  /** Standard deviation and smallest of the agreements. */
  readonly sd: number;
  readonly least: number;
  /** Inertia of each run, over the rows it saw. */
  readonly inertias: readonly number[];
  /** Mean silhouette of each run (of 1,000 rows at most); without those that have none or are not measured. */
  readonly silhouettes: readonly number[];
  readonly silhouetteSd: number;
}

const ID = "cluster-stability";
const SILHOUETTE_ROWS = 1000;

const measures = {
  "adjusted-rand-index": adjustedRandIndex,
  "adjusted-mutual-information": adjustedMutualInformation,
  "normalized-mutual-information": normalizedMutualInformation,
};

/**
 * Do k-means clusters come back from other random starts, or from other samples of the rows?
 *
 * @returns `estimate`, the mean agreement (1: always the same clusters).
 * @see Hennig (2007), Cluster-wise assessment of cluster stability, CSDA 52, 258–271.
 */
export async function clusterStability(
  points: Points,
  options: StabilityOptions,
  watch: Watch = {},
): Promise<Result<Stability>> {
  requireClusters(ID, points.n, options);
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const found = await runSteps(stabilitySteps(points, options), watch);
  if (found.agreements.length === 0)
    return undefinedResult(ID, "the runs found one cluster or single rows only: they always agree");
  const { mean, variance } = moments(found.agreements);
  return okResult(ID, {
    estimate: mean,
    sd: Math.sqrt(variance),
    least: Math.min(...found.agreements),
    ...found,
    silhouetteSd: Math.sqrt(moments(found.silhouettes).variance),
  });
}

function* stabilitySteps(
  points: Points,
  options: StabilityOptions,
): Steps<Pick<Stability, "agreements" | "inertias" | "silhouettes">> {
  const { k, over = "seeds", measure = "adjusted-rand-index", runs = 10 } = options;
  const { nInit = 1, seed = 1 } = options;
  const random = createRandom(seed, 1);
  const labels: Int32Array[] = [];
  const inertias: number[] = [];
  const silhouettes: number[] = [];
  for (let r = 0; r < runs; r++) {
    const rows = over === "seeds" ? points : resample(points, random);
    const fit = fitKMeans(rows, { k, nInit, seed: seed + r });
    labels.push(over === "seeds" ? fit.labels : labelsOf(points, fit.centroids));
    inertias.push(fit.inertia);
    if (options.silhouettes ?? true) silhouettes.push(...widthOf(points, labels.at(-1)!, seed));
    yield (r + 1) / runs;
  }
  const pairs = over === "seeds" ? eachPair(labels) : withAll(points, labels, { k, seed });
  const agreements = pairs.flatMap(([a, b]) => {
    const result = measures[measure]({ a, b });
    return result.status === "ok" ? [result.estimate!] : [];
  });
  return { agreements, inertias, silhouettes };
}

function widthOf(points: Points, labels: Int32Array, seed: number): number[] {
  const width = silhouette(points, labels, { sampleSize: SILHOUETTE_ROWS, seed });
  return width.status === "ok" ? [width.estimate!] : [];
}

function resample({ values, n, d }: Points, random: Random): Points {
  const drawn = new Float64Array(n * d);
  for (let i = 0; i < n; i++) {
    const from = random.integer(0, n - 1) * d;
    drawn.set(values.subarray(from, from + d), i * d);
  }
  return { values: drawn, n, d };
}

function labelsOf(points: Points, centroids: readonly Float64Array[]): Int32Array {
  const assigned = assignClusters(points, centroids);
  return assigned.status === "ok" ? assigned.labels : new Int32Array(points.n);
}

type Pair = readonly [Int32Array, Int32Array];

const eachPair = (labels: readonly Int32Array[]): Pair[] =>
  labels.flatMap((a, i) => labels.slice(i + 1).map((b) => [a, b] as const));

function withAll(
  points: Points,
  labels: readonly Int32Array[],
  { k, seed }: { k: number; seed: number },
): Pair[] {
  const all = fitKMeans(points, { k, seed }).labels;
  return labels.map((own) => [all, own] as const);
}
