import { finishSteps } from "../statistics/runSteps.ts";
import { condensedDistances, pairIndex } from "./condensedDistances.ts";
import type { Metric } from "./condensedDistances.ts";
import type { Points } from "./toPoints.ts";

/** Where a search for medoids stands. */
export interface MedoidSearch {
  readonly n: number;
  readonly distance: (i: number, j: number) => number;
  readonly medoids: number[];
  /** Place in `medoids` of the nearest one, and distances to it and to the second nearest. */
  readonly labels: Int32Array;
  readonly nearest: Float64Array;
  readonly second: Float64Array;
}

/** A search without medoids yet. */
export function startSearch(points: Points, metric: Metric): MedoidSearch {
  const { n } = points;
  const distances = finishSteps(condensedDistances(points, metric));
  return {
    n,
    distance: (i, j) => (i === j ? 0 : distances[pairIndex(n, i, j)]!),
    medoids: [],
    labels: new Int32Array(n),
    nearest: new Float64Array(n).fill(Infinity),
    second: new Float64Array(n).fill(Infinity),
  };
}

/** BUILD: the row that lowers the cost most. */
export function nextMedoid({ n, distance, medoids, nearest }: MedoidSearch): number {
  let [best, most] = [-1, -Infinity];
  for (let i = 0; i < n; i++) {
    if (medoids.includes(i)) continue;
    let gain = 0;
    for (let j = 0; j < n; j++) {
      const to = distance(i, j);
      gain += medoids.length === 0 ? -to : Math.max(0, nearest[j]! - to);
    }
    if (gain > most) [best, most] = [i, gain];
  }
  return best;
}

/** Finds each row's nearest and second nearest medoid. */
export function refresh({ n, distance, medoids, labels, nearest, second }: MedoidSearch): void {
  for (let i = 0; i < n; i++) {
    nearest[i] = second[i] = Infinity;
    medoids.forEach((medoid, place) => {
      const to = distance(i, medoid);
      // A medoid belongs to itself, whatever rows equal it.
      if (to < nearest[i]! || medoid === i) {
        second[i] = nearest[i]!;
        nearest[i] = to;
        labels[i] = place;
      } else if (to < second[i]!) second[i] = to;
    });
  }
}

/** SWAP: the exchange of a medoid and a row that changes the cost most. */
export function bestSwap(search: MedoidSearch): { row: number; place: number; change: number } {
  const { n, distance, medoids, labels, nearest, second } = search;
  const removal = new Float64Array(medoids.length);
  if (medoids.length > 1)
    for (let j = 0; j < n; j++) removal[labels[j]!]! += second[j]! - nearest[j]!;
  let best = { row: -1, place: -1, change: Infinity };
  for (let i = 0; i < n; i++) {
    if (medoids.includes(i)) continue;
    const changes = removal.slice();
    let shared = 0;
    for (let j = 0; j < n; j++) {
      const to = distance(i, j);
      const own = nearest[j]!;
      if (medoids.length === 1) changes[0]! += to - own;
      else if (to < own) {
        shared += to - own;
        changes[labels[j]!]! += own - second[j]!;
      } else if (to < second[j]!) changes[labels[j]!]! += to - second[j]!;
    }
    changes.forEach((change, place) => {
      if (change + shared < best.change) best = { row: i, place, change: change + shared };
    });
  }
  return best;
}
