import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { requireWidth } from "./requireClusters.ts";
import { toPoints } from "./toPoints.ts";
import type { Points } from "./toPoints.ts";
import { twoNearest } from "./twoNearest.ts";

export interface Assignment {
  readonly labels: Int32Array;
  /** Distance to the nearest centroid. */
  readonly distances: Float64Array;
  /** From 0 (as near to a second centroid) to 1 (at its own): 1 − nearest / second nearest. */
  readonly margins?: Float64Array;
  readonly inertia: number;
}

const ID = "assign-clusters";

/**
 * The nearest centroid of each row, for rows that were not clustered.
 *
 * @param points - Rows on the scale of the centroids, or on the scale that `scaling` undoes.
 * @param centroids - Rows of as many columns; the first of several nearest ones is taken.
 * @param scaling - What was taken from each column and divided by before clustering.
 */
export function assignClusters(
  points: Points,
  centroids: readonly ArrayLike<number>[],
  scaling: {
    readonly center?: ArrayLike<number> | undefined;
    readonly scale?: ArrayLike<number> | undefined;
  } = {},
): Result<Assignment> {
  const { n, d } = points;
  requireWidth(ID, d, {
    centroids,
    center: scaling.center ? [scaling.center] : [],
    scale: scaling.scale ? [scaling.scale] : [],
  });
  const values = scaled(points, scaling);
  const reason = beyondSquares(values, ...centroids);
  if (reason) return undefinedResult(ID, reason);
  const block = toPoints(centroids).values;
  const labels = new Int32Array(n);
  const distances = new Float64Array(n);
  const margins = new Float64Array(n);
  const found = Float64Array.of(0, 0, d);
  let inertia = 0;
  for (let i = 0; i < n; i++) {
    labels[i] = twoNearest(values, i * d, block, found);
    inertia += found[0]!;
    distances[i] = Math.sqrt(found[0]!);
    margins[i] = found[1]! > 0 ? 1 - Math.sqrt(found[0]! / found[1]!) : 0;
  }
  return okResult(ID, { labels, distances, inertia, ...(centroids.length > 1 && { margins }) });
}

function scaled(
  { values, d }: Points,
  {
    center,
    scale,
  }: { center?: ArrayLike<number> | undefined; scale?: ArrayLike<number> | undefined },
): Float64Array {
  if (!center && !scale) return values;
  return values.map((value, p) => (value - (center?.[p % d] ?? 0)) / (scale?.[p % d] ?? 1));
}
