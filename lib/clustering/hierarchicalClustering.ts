import { jointMoments } from "../statistics/jointMoments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { stepsWithin } from "../statistics/stepsWithin.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { condensedDistances, pairIndex } from "./condensedDistances.ts";
import type { Metric } from "./condensedDistances.ts";
import { linkageTree } from "./linkageTree.ts";
import type { Linkage, Merger } from "./linkageTree.ts";
import { requireClusters } from "./requireClusters.ts";
import type { Points } from "./toPoints.ts";

export interface HierarchicalOptions {
  /** Default "ward". */
  readonly linkage?: Linkage;
  /** Default "euclidean"; Ward's linkage allows no other. */
  readonly metric?: Metric;
  /** Cut into so many clusters. */
  readonly k?: number | undefined;
  /** Cut at this height instead: rows merged at most so high stay together. */
  readonly height?: number | undefined;
}

export interface Hierarchy {
  /** [left, right, height, size] per merger, as SciPy's linkage matrix. */
  readonly mergers: readonly Merger[];
  /** Rows from left to right below the tree. */
  readonly order: Int32Array;
  /** Correlation of distances with the heights at which rows meet; absent without variance. */
  readonly copheneticCorrelation?: number;
  /** Cluster of each row, numbered by first appearance; with `k` or `height`. */
  readonly labels?: Int32Array;
}

const ID = "hierarchical-clustering";
/** Half a gigabyte of distances. */
const MOST_ROWS = 11_000;
/** Pairs of rows between two pauses. */
const PAIRS = 1e6;

/**
 * Agglomerative clustering: the two nearest clusters become one, until one is left.
 *
 * @param points - At least 2 and at most 11,000 rows.
 * @throws RangeError for too many rows, k above n, or Ward's linkage of other than Euclidean distances.
 * @see Ward (1963), JASA 58, 236–244; Müllner (2011). Heights are as in SciPy and R's "ward.D2".
 */
export async function hierarchicalClustering(
  points: Points,
  options: HierarchicalOptions = {},
  watch: Watch = {},
): Promise<Result<Hierarchy>> {
  return runSteps(hierarchySteps(points, options), watch);
}

function* hierarchySteps(points: Points, options: HierarchicalOptions): Steps<Result<Hierarchy>> {
  const { linkage = "ward", metric = "euclidean", k, height } = options;
  const { n } = points;
  requireClusters(ID, n, { ...(k !== undefined && { k }) });
  if (n > MOST_ROWS) throw new RangeError(`${ID}: rows must number at most ${MOST_ROWS}, got ${n}`);
  if (linkage === "ward" && metric !== "euclidean")
    throw new RangeError(`${ID}: metric must be euclidean for linkage ward, got ${metric}`);
  if (n < 2) return undefinedResult(ID, "n = 1: there is nothing to merge");
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const distances = yield* stepsWithin(condensedDistances(points, metric), 0);
  const mergers = yield* linkageTree(distances.slice(), n, linkage);
  const cut =
    k !== undefined ? n - k : mergers.filter((merger) => merger[2] <= (height ?? 0)).length;
  return okResult(ID, {
    mergers,
    order: leafOrder(mergers, n),
    ...(yield* stepsWithin(copheneticCorrelation(distances, mergers, n), 1)),
    ...((k ?? height) !== undefined && { labels: cutLabels(mergers, n, cut) }),
  });
}

/** The rows of each cluster of the tree. */
function* members(mergers: readonly Merger[], n: number) {
  const rows: number[][] = Array.from({ length: n }, (_, i) => [i]);
  for (const [left, right, height] of mergers) {
    const [a, b] = [rows[left]!, rows[right]!];
    yield { a, b, height };
    rows.push([...a, ...b]);
    rows[left] = rows[right] = [];
  }
}

function leafOrder(mergers: readonly Merger[], n: number): Int32Array {
  let last: number[] = [];
  for (const { a, b } of members(mergers, n)) last = [...a, ...b];
  return Int32Array.from(last);
}

function* copheneticCorrelation(
  distances: Float64Array,
  mergers: readonly Merger[],
  n: number,
): Steps<{ copheneticCorrelation?: number }> {
  const heights = new Float64Array(distances.length);
  let pairs = 0;
  for (const { a, b, height } of members(mergers, n)) {
    for (const i of a) for (const j of b) heights[pairIndex(n, i, j)] = height;
    pairs += a.length * b.length;
    if (pairs < PAIRS) continue;
    pairs = 0;
    yield 1;
  }
  const { covariances } = jointMoments([distances, heights]);
  const scale = Math.sqrt(covariances[0]![0]!) * Math.sqrt(covariances[1]![1]!);
  if (!(scale > 0)) return {};
  return { copheneticCorrelation: Math.max(-1, Math.min(1, covariances[0]![1]! / scale)) };
}

/** Clusters after the first so many mergers. */
function cutLabels(mergers: readonly Merger[], n: number, cut: number): Int32Array {
  const parent = new Int32Array(2 * n - 1).fill(-1);
  mergers.slice(0, cut).forEach(([left, right], m) => (parent[left] = parent[right] = n + m));
  const names = new Map<number, number>();
  return Int32Array.from({ length: n }, (_, i) => {
    let at = i;
    while (parent[at]! >= 0) at = parent[at]!;
    if (!names.has(at)) names.set(at, names.size);
    return names.get(at)!;
  });
}
