import { columnMeans, shiftRows } from "./columnMeans.ts";
import { encodeLabels } from "./encodeLabels.ts";
import type { Codes } from "./encodeLabels.ts";
import { squaredDistance } from "./squaredDistance.ts";
import type { Points } from "./toPoints.ts";

/** Rows by cluster around their centroids: what indices of a clustering are made of. */
export interface ClusterSpread extends Codes {
  /** Centroids less the overall mean, in one block. */
  readonly centroids: Float64Array;
  /** Mean distance of a cluster's rows to its centroid. */
  readonly meanDistances: Float64Array;
  /** Sum of squared distances to the own centroid. */
  readonly within: number;
  /** Sum over clusters of n × squared distance of centroid and overall mean. */
  readonly between: number;
}

/** Spread within and between clusters. */
export function clusterSpread(points: Points, labels: ArrayLike<number | string>): ClusterSpread {
  const codes = encodeLabels(labels);
  const k = codes.counts.length;
  const { values, n, d } = shiftRows(points, columnMeans(points));
  const centroids = new Float64Array(k * d);
  for (let i = 0; i < n; i++)
    for (let t = 0, q = codes.codes[i]! * d; t < d; t++) centroids[q + t]! += values[i * d + t]!;
  const zeros = new Float64Array(d);
  let between = 0;
  for (let j = 0; j < k; j++) {
    for (let t = 0; t < d; t++) centroids[j * d + t]! /= codes.counts[j]!;
    between += codes.counts[j]! * squaredDistance(centroids, zeros, [j * d, 0, d]);
  }
  const meanDistances = new Float64Array(k);
  let within = 0;
  for (let i = 0; i < n; i++) {
    const j = codes.codes[i]!;
    const squares = squaredDistance(values, centroids, [i * d, j * d, d]);
    within += squares;
    meanDistances[j]! += Math.sqrt(squares) / codes.counts[j]!;
  }
  return { ...codes, centroids, meanDistances, within, between };
}
