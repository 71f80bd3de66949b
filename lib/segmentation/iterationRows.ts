import { fitKMeans } from "../clustering/fitKMeans.ts";
import { toRows } from "../clustering/toPoints.ts";
import type { PointSample } from "./pointRows.ts";
import type { Projection } from "./projectPoints.ts";
import { rankSegments } from "./rankSegments.ts";
import { segmentNames } from "./segmentNames.ts";
import type { SegmentOptions, TableRow } from "./types.ts";

/**
 * One run of k-means over the sample, iteration by iteration: per iteration and segment the
 * centroid's coordinates, and with the first segment which customer belongs to which.
 *
 * It starts from the first k customers, a poor start, so that there is something to watch.
 */
export function iterationRows(
  { points, values }: PointSample,
  { maxIterations }: SegmentOptions,
  { project }: Projection,
  k: number,
): TableRow[] {
  if (points.n < k) return [];
  const initialCentroids = toRows(points).slice(0, k);
  const fit = fitKMeans(points, { k, maxIterations, initialCentroids, trace: true });
  const { order } = rankSegments({ values }, fit.labels, k);
  const names = segmentNames(k);
  const places = order.map((_, cluster) => order.indexOf(cluster));
  return fit.trace!.flatMap((frame, iteration) =>
    order.map((cluster, place) => {
      const [pc1, pc2] = project(frame.centroids[cluster]!);
      return {
        iteration,
        place: place + 1,
        segment: names[place]!,
        pc1,
        pc2,
        inertia: frame.inertia,
        moved: frame.moved,
        customers: frame.labels.reduce((sum, label) => sum + Number(label === cluster), 0),
        labels:
          place === 0 ? Array.from(frame.labels, (label) => places[label]! + 1).join(" ") : null,
      };
    }),
  );
}
