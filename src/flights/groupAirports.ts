import { adjustedRandIndex } from "../../lib/clustering/adjustedRandIndex.ts";
import { assignClusters } from "../../lib/clustering/assignClusters.ts";
import { daviesBouldin } from "../../lib/clustering/daviesBouldin.ts";
import { fitKMeans } from "../../lib/clustering/fitKMeans.ts";
import { principalComponents } from "../../lib/clustering/principalComponents.ts";
import { silhouette } from "../../lib/clustering/silhouette.ts";
import { standardScaler } from "../../lib/clustering/standardScaler.ts";
import { toPoints, type Points } from "../../lib/clustering/toPoints.ts";
import { createRandom } from "../../lib/random/createRandom.ts";
import type { Row, Rows } from "../engine/types.ts";
import { onceForRows } from "./onceForRows.ts";

/** What airports are grouped by. */
export const FEATURES = [
  "morningDelayMin",
  "afternoonDelayMin",
  "eveningDelayMin",
  "late60Share",
] as const;

/** Profiles of airports with fewer flights are mostly chance. */
const LEAST_FLIGHTS = 1000;
export const MOST_GROUPS = 8;
const SAMPLES = 10;

export interface Validity {
  readonly k: number;
  readonly inertia: number;
  readonly silhouette: number | null;
  readonly daviesBouldin: number | null;
  /** Mean agreement (adjusted Rand index) with the groups of resampled airports, and the smallest. */
  readonly stability: number | null;
  readonly leastStable: number | null;
}

export interface AirportGroups {
  readonly airports: readonly Row[];
  readonly points: Points;
  /** First two principal components of the scaled features. */
  readonly scores: readonly (readonly number[])[];
  readonly scoreShare: number;
  readonly leftOut: number;
}

/** The airports that can be grouped, scaled to z-scores. */
export const groupable = onceForRows((rows: Rows): AirportGroups => {
  const airports = rows.filter(
    (row) =>
      Number(row["flights"]) >= LEAST_FLIGHTS && FEATURES.every((feature) => row[feature] !== null),
  );
  const raw = airports.map((row) => Float64Array.from(FEATURES, (key) => Number(row[key])));
  const scaled = raw.length > 0 ? standardScaler(raw).rows : [];
  const axes = principalComponents({ rows: scaled }, { components: 2 });
  const found = axes.status === "ok" ? axes : undefined;
  return {
    airports,
    points: toPoints(scaled),
    scores: (found?.scores ?? scaled.map(() => [0, 0])).map((row) => Array.from(row)),
    scoreShare: found?.cumulativeShares.at(-1) ?? 0,
    leftOut: rows.length - airports.length,
  };
});

const known = new WeakMap<Points, Map<number, Int32Array>>();

/** Groups by size of their mean delay, 0 for the least delayed. */
export function labelsFor({ points, airports }: AirportGroups, k: number): Int32Array {
  const made = known.get(points) ?? new Map<number, Int32Array>();
  known.set(points, made);
  const labels = made.get(k) ?? byDelay(fitKMeans(points, { k, seed: 1 }).labels, airports, k);
  made.set(k, labels);
  return labels;
}

function byDelay(labels: Int32Array, airports: readonly Row[], k: number): Int32Array {
  const sums = Array.from({ length: k }, () => [0, 0] as [number, number]);
  labels.forEach((label, i) => {
    sums[label]![0] += Number(airports[i]!["meanDelayMin"]);
    sums[label]![1] += 1;
  });
  const mean = ([sum, count]: [number, number]) => (count > 0 ? sum / count : Infinity);
  const order = sums.map((_, j) => j).sort((a, b) => mean(sums[a]!) - mean(sums[b]!));
  return labels.map((label) => order.indexOf(label));
}

/** How good the groups are, for 2 to 8 of them, as far as there are airports. */
export const validity = onceForRows((rows: Rows): Validity[] => {
  const found = groupable(rows);
  const { points } = found;
  const most = Math.min(MOST_GROUPS, points.n - 1);
  return Array.from({ length: Math.max(0, most - 1) }, (_, i) => {
    const k = i + 2;
    const labels = labelsFor(found, k);
    const width = silhouette(points, labels);
    const index = daviesBouldin(points, labels);
    const agreements = resampled(points, labels, k);
    return {
      k,
      inertia: fitKMeans(points, { k, seed: 1 }).inertia,
      silhouette: width.status === "ok" ? width.estimate! : null,
      daviesBouldin: index.status === "ok" ? index.estimate! : null,
      stability: agreements.length > 0 ? mean(agreements) : null,
      leastStable: agreements.length > 0 ? Math.min(...agreements) : null,
    };
  });
});

/** Agreement of the groups with those that samples of the airports give (Hennig 2007). */
function resampled(points: Points, labels: Int32Array, k: number): number[] {
  const random = createRandom(1, k);
  return Array.from({ length: SAMPLES }, (_, run) => {
    const rows = Array.from({ length: points.n }, () => {
      const at = random.integer(0, points.n - 1) * points.d;
      return points.values.subarray(at, at + points.d);
    });
    const fit = fitKMeans(toPoints(rows), { k, nInit: 2, seed: run + 1 });
    const others = assignClusters(points, fit.centroids);
    const agreement =
      others.status === "ok" ? adjustedRandIndex({ a: labels, b: others.labels }) : others;
    return agreement.status === "ok" ? [agreement.estimate!] : [];
  }).flat();
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
