import type { Steps } from "../statistics/runSteps.ts";
import { pairIndex } from "./condensedDistances.ts";

/** How the distance of two clusters comes from those of their rows. */
export type Linkage = "ward" | "complete" | "average" | "single";

/** One merger as in SciPy's linkage matrix: rows are 0…n − 1, the cluster of merger m is n + m. */
export type Merger = readonly [left: number, right: number, height: number, size: number];

interface RawMerger {
  readonly a: number;
  readonly b: number;
  readonly height: number;
}

/** Mergers between two pauses. */
const STRIDE = 64;

/**
 * The tree of a hierarchical clustering by the nearest-neighbour chain, in n² steps.
 *
 * @param distances - Condensed distances of n rows; overwritten.
 * @returns n − 1 mergers by height.
 * @see Müllner (2011), Modern hierarchical, agglomerative clustering algorithms, section 3.2; the
 *   updates are Lance & Williams's.
 */
export function* linkageTree(
  distances: Float64Array,
  n: number,
  linkage: Linkage,
): Steps<Merger[]> {
  const sizes = new Float64Array(n).fill(1);
  const mergers: RawMerger[] = [];
  const chain: number[] = [];
  while (mergers.length < n - 1) {
    if (chain.length === 0) chain.push(sizes.findIndex((size) => size > 0));
    const last = chain.at(-1)!;
    const before = chain.at(-2);
    const nearest = nearestTo(distances, sizes, last, before);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const height = distances[pairIndex(n, last, nearest)]!;
    const [a, b] = last < nearest ? [last, nearest] : [nearest, last];
    mergers.push({ a, b, height });
    merge({ distances, sizes, linkage }, { a, b, height });
    if (mergers.length % STRIDE === 0) yield mergers.length / n;
  }
  return numbered(mergers, n);
}

/** The nearest live cluster; of equally near ones the one the chain came from, else the first. */
function nearestTo(
  distances: Float64Array,
  sizes: Float64Array,
  from: number,
  before: number | undefined,
): number {
  const n = sizes.length;
  let best = before ?? -1;
  let least = before === undefined ? Infinity : distances[pairIndex(n, from, before)]!;
  for (let i = 0; i < n; i++) {
    if (i === from || sizes[i] === 0) continue;
    const distance = distances[pairIndex(n, from, i)]!;
    if (distance < least) [least, best] = [distance, i];
  }
  return best;
}

/** Puts cluster a into b: distances from b become those of the union. */
function merge(
  { distances, sizes, linkage }: { distances: Float64Array; sizes: Float64Array; linkage: Linkage },
  { a, b, height }: RawMerger,
): void {
  const n = sizes.length;
  const [sizeA, sizeB] = [sizes[a]!, sizes[b]!];
  for (let i = 0; i < n; i++) {
    if (i === a || i === b || sizes[i] === 0) continue;
    const at = pairIndex(n, b, i);
    const toA = distances[pairIndex(n, a, i)]!;
    const toB = distances[at]!;
    if (linkage === "single") distances[at] = Math.min(toA, toB);
    else if (linkage === "complete") distances[at] = Math.max(toA, toB);
    else if (linkage === "average") distances[at] = (sizeA * toA + sizeB * toB) / (sizeA + sizeB);
    else {
      const size = sizes[i]!;
      const squares = (size + sizeA) * toA ** 2 + (size + sizeB) * toB ** 2 - size * height ** 2;
      distances[at] = Math.sqrt(Math.max(0, squares) / (size + sizeA + sizeB));
    }
  }
  sizes[b] = sizeA + sizeB;
  sizes[a] = 0;
}

/** Mergers by height, their clusters numbered in that order. */
function numbered(mergers: readonly RawMerger[], n: number): Merger[] {
  const cluster = Int32Array.from({ length: n }, (_, i) => i);
  const sizes = new Float64Array(2 * n - 1).fill(1, 0, n);
  const parent = new Int32Array(2 * n - 1).fill(-1);
  const root = (i: number) => {
    let at = cluster[i]!;
    while (parent[at]! >= 0) at = parent[at]!;
    cluster[i] = at;
    return at;
  };
  return mergers
    .map((merger, i) => ({ ...merger, i }))
    .sort((x, y) => x.height - y.height || x.i - y.i)
    .map(({ a, b, height }, m) => {
      const [left, right] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
      parent[left] = parent[right] = n + m;
      sizes[n + m] = sizes[left]! + sizes[right]!;
      return [left, right, height, sizes[n + m]!] as const;
    });
}
