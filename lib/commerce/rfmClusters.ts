import { adjustedRandIndex } from "../clustering/adjustedRandIndex.ts";
import { clusterProfiles } from "../clustering/clusterProfiles.ts";
import { clusterStability } from "../clustering/clusterStability.ts";
import { daviesBouldin } from "../clustering/daviesBouldin.ts";
import { fitKMeans } from "../clustering/fitKMeans.ts";
import { silhouette } from "../clustering/silhouette.ts";
import { standardScaler } from "../clustering/standardScaler.ts";
import { toPoints, type Points } from "../clustering/toPoints.ts";
import { clusterCrosstab, type CrosstabCell } from "./clusterCrosstab.ts";
import type { Result } from "../statistics/result.ts";

/** Customers by position: the same in all four. */
export interface RfmCustomers {
  /** Days since the last order. */
  readonly recency: Float64Array;
  /** Orders. */
  readonly frequency: Float64Array;
  /** What they brought; below 0 counts as 0. */
  readonly monetary: Float64Array;
  /** Segment by scores. */
  readonly segment: readonly string[];
}

export interface RfmClusters {
  /** By mean monetary, highest first; numbers count from 1. */
  readonly clusters: readonly {
    readonly cluster: number;
    readonly customers: number;
    readonly share: number;
    readonly revenueShare: number | null;
    readonly meanRecency: number;
    readonly meanFrequency: number;
    readonly meanMonetary: number;
    /** Segment that most of its customers have. */
    readonly mainSegment: string;
    readonly mainShare: number;
  }[];
  /** Each number of clusters that was tried, on every so many-th customer beyond 1,000. */
  readonly validity: readonly {
    readonly k: number;
    readonly inertia: number;
    readonly silhouette: number | null;
    readonly daviesBouldin: number | null;
  }[];
  readonly crosstab: readonly CrosstabCell[];
  /** Agreement of clusters and segments beyond chance, and of the judged ones' over ten seeds. */
  readonly agreement: number | null;
  readonly stability: number | null;
  readonly leastStability: number | null;
}

const SEED = 42;
/** Customers at most that clusterings are judged on. */
const JUDGED = 1000;
/** Restarts of the clusterings that are only judged. */
const JUDGED_STARTS = 5;

/**
 * k-means on standardised log(1 + x) of recency, frequency and monetary, held against the segments
 * by scores.
 *
 * @throws RangeError when fewer customers than k differ.
 */
export async function rfmClusters(customers: RfmCustomers, k: number): Promise<RfmClusters> {
  const { recency, frequency, monetary, segment } = customers;
  const rows = Array.from(recency, (days, i) =>
    Float64Array.of(
      Math.log1p(days),
      Math.log1p(frequency[i]!),
      Math.log1p(Math.max(0, monetary[i]!)),
    ),
  );
  const distinct = distinctRows(rows);
  if (distinct < Math.max(2, k))
    throw new RangeError(
      `rfmClusters: k must be at most the customers that differ = ${distinct}, got ${k}`,
    );
  const scaled = standardScaler(rows).rows;
  const labels = ranked(fit(toPoints(scaled), k).labels, monetary, k);
  const step = Math.ceil(rows.length / JUDGED);
  const judged = scaled.filter((_, i) => i % step === 0);
  const points = toPoints(judged);
  const stable = await clusterStability(points, {
    ...{ k, runs: 10, nInit: 3, seed: SEED, silhouettes: false },
  });
  return {
    clusters: profiles(customers, labels),
    validity: validityOf(points, k, distinctRows(judged)),
    crosstab: clusterCrosstab(segment, labels),
    agreement: valueOf(adjustedRandIndex({ a: segment, b: labels })),
    stability: valueOf(stable),
    leastStability: stable.status === "ok" ? stable.least : null,
  };
}

const distinctRows = (rows: readonly Float64Array[]) => new Set(rows.map((row) => row.join())).size;

const fit = (points: Points, k: number, nInit = 10) =>
  fitKMeans(points, { k, nInit, seed: SEED, swaps: false });

function validityOf(points: Points, own: number, distinct: number): RfmClusters["validity"] {
  const tried = [2, 3, 4, 5, 6, 7, 8].filter((k) => k < distinct);
  return [...new Set([...tried, own])]
    .sort((a, b) => a - b)
    .map((k) => {
      const { labels, inertia } = fit(points, k, JUDGED_STARTS);
      const width = valueOf(silhouette(points, labels));
      return {
        k,
        inertia,
        silhouette: width,
        daviesBouldin: valueOf(daviesBouldin(points, labels)),
      };
    });
}

const valueOf = (result: Result) => (result.status === "ok" ? (result.estimate ?? null) : null);

/** Clusters from 1, the one with the highest mean first. */
function ranked(labels: Int32Array, values: Float64Array, k: number): Int32Array {
  const [sums, counts] = [new Float64Array(k), new Float64Array(k)];
  labels.forEach((label, i) => {
    sums[label]! += values[i]!;
    counts[label]! += 1;
  });
  const mean = (label: number) => sums[label]! / Math.max(1, counts[label]!);
  const order = Array.from({ length: k }, (_, label) => label).sort(
    (a, b) => mean(b) - mean(a) || a - b,
  );
  return labels.map((label) => order.indexOf(label) + 1);
}

function profiles(customers: RfmCustomers, labels: Int32Array): RfmClusters["clusters"] {
  const { recency, frequency, monetary, segment } = customers;
  const rows = Array.from(recency, (days, i) => Float64Array.of(days, frequency[i]!, monetary[i]!));
  const table = clusterCrosstab(segment, labels);
  return clusterProfiles(rows, labels)
    .clusters.toSorted((a, b) => Number(a.label) - Number(b.label))
    .map(({ label, n, share, columns }) => {
      const own = table.filter(({ cluster }) => cluster === label);
      const main = own.toSorted((a, b) => b.customers - a.customers)[0]!;
      return {
        cluster: Number(label),
        customers: n,
        share,
        revenueShare: columns[2]!.share,
        meanRecency: columns[0]!.mean,
        meanFrequency: columns[1]!.mean,
        meanMonetary: columns[2]!.mean,
        mainSegment: main.segment,
        mainShare: main.customers / n,
      };
    });
}
