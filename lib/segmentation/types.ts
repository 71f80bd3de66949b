/** Customers with their six features (see `FEATURES`), as one block that is easy to transfer. */
export interface Customers {
  /** Of each row. */
  readonly ids: ArrayLike<number>;
  /** Feature t of row i at [i · 6 + t]; finite. */
  readonly values: Float64Array;
  /** Group that the generator planted each row in, as an index of `plantedNames`; empty: unknown. */
  readonly planted: ArrayLike<number>;
  readonly plantedNames: readonly string[];
}

export interface SegmentOptions {
  /** Indices in `FEATURES`. */
  readonly features: readonly number[];
  /** z-scores, or values as they are. */
  readonly scaled: boolean;
  readonly k: number;
  /** Restarts. */
  readonly nInit: number;
  readonly maxIterations: number;
  readonly seed: number;
}

/** One row of a table, by SQL's column names. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a segmentation publishes, table by table; segments are numbered by mean revenue, from 1. */
export interface SegmentTables {
  /** One row: settings, fit and validity. */
  readonly run: readonly TableRow[];
  /** Per segment: size, shares, means, spread of revenue. */
  readonly profile: readonly TableRow[];
  /** Per segment and feature: five numbers of a box. */
  readonly box: readonly TableRow[];
  /** Per feature: its weight in the distances and how far it separates. */
  readonly driver: readonly TableRow[];
  /** A sample of customers, each with segment, coordinates and silhouette. */
  readonly point: readonly TableRow[];
  /** Per iteration and segment: where the centroid stands. */
  readonly step: readonly TableRow[];
}

/** What takes longer: other numbers of segments, other seeds. */
export interface ValidityTables {
  /** Per number of segments: inertia and silhouette. */
  readonly elbow: readonly TableRow[];
  /** One row: agreement and silhouette over seeds. */
  readonly stability: readonly TableRow[];
}

export const DEFAULT_SEGMENTS: SegmentOptions = {
  features: [0, 1, 2, 3, 4, 5],
  scaled: true,
  k: 3,
  nInit: 10,
  maxIterations: 300,
  seed: 42,
};
