import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { squaredDistance } from "./squaredDistance.ts";
import type { Points } from "./toPoints.ts";

export interface DbscanOptions {
  /** Rows no farther apart than this are neighbours. */
  readonly radius: number;
  /** Neighbours, itself included, that make a row a core row; default 5. */
  readonly minPoints?: number;
}

export interface DensityClusters {
  /** Cluster of each row from 0 in the order of their first core rows; −1 for noise. */
  readonly labels: Int32Array;
  /** Indices of the core rows. */
  readonly core: Int32Array;
  /** Number of clusters. */
  readonly clusters: number;
  /** Rows in no cluster. */
  readonly noise: number;
}

const ID = "dbscan";
/** Neighbourhoods between two pauses. */
const STRIDE = 256;

/**
 * DBSCAN: clusters are runs of dense neighbourhoods, of any shape; what is in none is noise.
 *
 * Neighbours are sought within a window of the column that spreads most.
 *
 * @returns labels as scikit-learn numbers them; a border row belongs to the first cluster that
 *   reaches it.
 * @see Ester, Kriegel, Sander & Xu (1996), A density-based algorithm, KDD, 226–231.
 */
export async function dbscan(
  points: Points,
  options: DbscanOptions,
  watch: Watch = {},
): Promise<Result<DensityClusters>> {
  return runSteps(dbscanSteps(points, options), watch);
}

/** Half of the progress is finding core rows, half joining them. */
function* dbscanSteps(
  points: Points,
  { radius, minPoints = 5 }: DbscanOptions,
): Steps<Result<DensityClusters>> {
  const reason = beyondSquares(points.values, [radius]);
  if (reason) return undefinedResult(ID, reason);
  const { n } = points;
  const neighbours = neighbourFinder(points, radius);
  const isCore = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    isCore[i] = neighbours(i).length >= minPoints ? 1 : 0;
    if (i % STRIDE === STRIDE - 1) yield i / n / 2;
  }
  const labels = new Int32Array(n).fill(-1);
  let [clusters, visited] = [0, 0];
  for (let first = 0; first < n; first++) {
    if (!isCore[first] || labels[first] !== -1) continue;
    const waiting = [first];
    labels[first] = clusters;
    for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
      if (!isCore[i]) continue;
      if (++visited % STRIDE === 0) yield 0.5 + visited / n / 2;
      for (const j of neighbours(i)) {
        if (labels[j] !== -1) continue;
        labels[j] = clusters;
        waiting.push(j);
      }
    }
    clusters++;
  }
  const core = Int32Array.from(isCore.keys()).filter((i) => isCore[i] === 1);
  const noise = labels.filter((label) => label === -1).length;
  return okResult(ID, { labels, core, clusters, noise });
}

/** Finds the rows within the radius of a row, itself included. */
function neighbourFinder({ values, n, d }: Points, radius: number): (i: number) => number[] {
  const t = widestColumn({ values, n, d });
  const order = Int32Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => values[i * d + t]! - values[j * d + t]!,
  );
  const place = new Int32Array(n);
  order.forEach((i, at) => (place[i] = at));
  return (i) => {
    const found: number[] = [];
    const here = values[i * d + t]!;
    const look = (at: number) => {
      const j = order[at]!;
      // A hair more than the radius, so that rounding of the difference loses no neighbour.
      if (Math.abs(values[j * d + t]! - here) > radius * (1 + 1e-12)) return false;
      if (Math.sqrt(squaredDistance(values, values, [i * d, j * d, d])) <= radius) found.push(j);
      return true;
    };
    for (let at = place[i]!; at < n && look(at); at++);
    for (let at = place[i]! - 1; at >= 0 && look(at); at--);
    return found;
  };
}

function widestColumn({ values, n, d }: Points): number {
  const low = new Float64Array(d).fill(Infinity);
  const high = new Float64Array(d).fill(-Infinity);
  for (let p = 0; p < n * d; p++) {
    const t = p % d;
    low[t] = Math.min(low[t]!, values[p]!);
    high[t] = Math.max(high[t]!, values[p]!);
  }
  let widest = 0;
  for (let t = 1; t < d; t++) if (high[t]! - low[t]! > high[widest]! - low[widest]!) widest = t;
  return widest;
}
