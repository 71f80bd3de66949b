import type { Points } from "./toPoints.ts";

/** What one run of k-means works on: centred rows with their weights. */
export interface KMeansProblem {
  readonly points: Points;
  /** Weight of each row; absent: 1. */
  readonly weights: Float64Array | undefined;
  readonly k: number;
  readonly maxIterations: number;
  /** Stop when the squared shifts of the centroids add up to no more than this. */
  readonly shiftLimit: number;
}

/** Where a run starts: k centroids in one block, and the rows as they see them. */
export interface Seeding {
  readonly centroids: Float64Array;
  /** The nearest centroid of each row. */
  readonly labels: Int32Array;
  /** Distance to it. */
  readonly upper: Float64Array;
  /** Distance to the second nearest; Infinity when there is one only. */
  readonly lower: Float64Array;
}

/** Where a run stands; the centroids are one block of k rows. */
export interface KMeansState {
  centroids: Float64Array;
  readonly labels: Int32Array;
  iterations: number;
  converged: boolean;
}

/** One iteration as a player shows it: the centroids, and the rows as assigned to them. */
export interface KMeansFrame {
  readonly centroids: readonly Float64Array[];
  /** Sum of weighted squared distances to those centroids. */
  readonly inertia: number;
  /** Rows whose cluster changed. */
  readonly moved: number;
  readonly labels: Int32Array;
}
