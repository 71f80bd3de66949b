import { adjustedRandIndex } from "../clustering/adjustedRandIndex.ts";
import { daviesBouldin } from "../clustering/daviesBouldin.ts";
import { kMeansSteps } from "../clustering/fitKMeans.ts";
import type { KMeansFit } from "../clustering/fitKMeans.ts";
import { silhouette } from "../clustering/silhouette.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { FEATURES } from "./features.ts";
import { iterationRows } from "./iterationRows.ts";
import { projectPoints } from "./projectPoints.ts";
import { rankSegments } from "./rankSegments.ts";
import { featureColumn, scaledPoints } from "./scaledPoints.ts";
import type { ScaledPoints } from "./scaledPoints.ts";
import { segmentProblem } from "./segmentProblem.ts";
import { boxTable, driverTable, profileTable } from "./segmentProfile.ts";
import { segmentSpread } from "./segmentSpread.ts";
import { pointRows } from "./pointRows.ts";
import type { Customers, SegmentOptions, SegmentTables, TableRow } from "./types.ts";

export interface Segmentation {
  /** Place of each customer's segment by mean revenue, from 0. */
  readonly labels: Int32Array;
  readonly tables: SegmentTables;
}

/** Customers whose silhouette is computed; more take quadratically longer. */
const SILHOUETTE_ROWS = 3000;
/** Share of the time that the restarts take. */
const FIT = 0.75;

/**
 * Segments of customers by k-means, with profile, validity and a sample to draw.
 *
 * @returns In steps: it yields the share done.
 * @throws RangeError when the settings cannot work, in the words of `segmentProblem`.
 */
export function* segmentCustomers(
  customers: Customers,
  options: SegmentOptions,
): Steps<Segmentation> {
  const { problem } = segmentProblem(customers, options);
  if (problem) throw new RangeError(problem);
  const { k, nInit, maxIterations, seed } = options;
  const scaled = scaledPoints(customers, options);
  const fitting = kMeansSteps(scaled.points, { k, nInit, maxIterations, seed });
  let step = fitting.next();
  for (; !step.done; step = fitting.next()) yield step.value * FIT;
  const { labels, order } = rankSegments(customers, step.value.labels, k);
  const spreads = FEATURES.map((_, t) => segmentSpread(featureColumn(customers, t), labels, k));
  yield (1 + FIT) / 2;
  const sample = { sampleSize: SILHOUETTE_ROWS, seed };
  const widths = silhouette(scaled.points, labels, sample);
  const projection = projectPoints(scaled.points);
  const points = pointRows({ customers, labels, widths, projection, scaled });
  return {
    labels,
    tables: {
      run: [runRow({ customers, options, fit: step.value, labels, scaled, widths, projection })],
      profile: profileTable(spreads, widths),
      box: boxTable(spreads, scaled, options),
      driver: driverTable(customers, scaled, options, labels),
      point: points.rows,
      step: iterationRows(points, options, projection, order.length),
    },
  };
}

interface Found {
  readonly customers: Customers;
  readonly options: SegmentOptions;
  readonly fit: KMeansFit;
  readonly labels: Int32Array;
  readonly scaled: ScaledPoints;
  readonly widths: ReturnType<typeof silhouette>;
  readonly projection: ReturnType<typeof projectPoints>;
}

function runRow({ customers, options, fit, labels, scaled, widths, projection }: Found): TableRow {
  const separation = daviesBouldin(scaled.points, labels);
  const recovered =
    customers.planted.length > 0
      ? adjustedRandIndex({ a: Array.from(labels), b: Array.from(customers.planted) })
      : undefined;
  return {
    customers: labels.length,
    features: options.features.map((t) => FEATURES[t]!.name).join(", "),
    scaled: options.scaled,
    k: options.k,
    n_init: options.nInit,
    max_iterations: options.maxIterations,
    seed: options.seed,
    iterations: fit.iterations,
    converged: fit.converged,
    inertia: fit.inertia,
    silhouette: widths.status === "ok" ? widths.estimate! : null,
    silhouette_se: widths.standardError ?? null,
    silhouette_rows: widths.status === "ok" ? widths.rows.length : 0,
    davies_bouldin: separation.status === "ok" ? separation.estimate! : null,
    planted_ari: recovered?.status === "ok" ? recovered.estimate! : null,
    pc1_share: projection.shares[0] ?? null,
    pc2_share: projection.shares[1] ?? null,
  };
}
