import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";

export interface DriftData {
  /** Values, or counts of each category. */
  readonly reference: ArrayLike<number>;
  /** Values, or counts of the same categories. */
  readonly current: ArrayLike<number>;
}

export interface BinningOptions {
  /** What the lists hold; default `values`. */
  readonly kind?: "values" | "counts";
  /** Default 10. */
  readonly bins?: number;
  /** Bins of equal size or of equal width in the reference; default `quantile`. */
  readonly binning?: "quantile" | "width";
  /** Inner edges, ascending; replaces `bins` and `binning`. */
  readonly edges?: ArrayLike<number> | undefined;
}

export interface ShareBin {
  /** The bin holds values above `low` and up to `high`; null: open, or a category. */
  readonly low: number | null;
  readonly high: number | null;
  readonly referenceCount: number;
  readonly currentCount: number;
}

/**
 * Counts of reference and current data in common bins. Inner edges come from the reference alone,
 * the outer bins are open, equal edges are merged: every value is counted once.
 *
 * @throws RangeError when counts are negative or of different categories, or edges do not ascend.
 */
export function shareBins(
  method: string,
  { reference, current }: DriftData,
  options: BinningOptions = {},
): ShareBin[] {
  if (options.kind === "counts") {
    requireEqualLengths(method, { reference, current });
    requireCounts(method, { reference, current });
    return Array.from(reference, (count, i) => ({
      low: null,
      high: null,
      referenceCount: count,
      currentCount: current[i]!,
    }));
  }
  const inner = options.edges
    ? checkedEdges(method, options.edges)
    : innerEdges(reference, options);
  const counts = [reference, current].map((values) => countBetween(values, inner));
  return Array.from({ length: inner.length + 1 }, (_, k) => ({
    low: inner[k - 1] ?? null,
    high: inner[k] ?? null,
    referenceCount: counts[0]![k]!,
    currentCount: counts[1]![k]!,
  }));
}

function innerEdges(
  reference: ArrayLike<number>,
  { bins = 10, binning = "quantile" }: BinningOptions,
): number[] {
  const sorted = sortedCopy(reference);
  const [low, high] = [sorted[0]!, sorted[sorted.length - 1]!];
  const edges = Array.from({ length: bins - 1 }, (_, k) => {
    const share = (k + 1) / bins;
    return binning === "quantile"
      ? sortedQuantile(sorted, share)
      : low * (1 - share) + high * share;
  });
  return [...new Set(edges)];
}

function checkedEdges(method: string, edges: ArrayLike<number>): number[] {
  for (let i = 1; i < edges.length; i++)
    if (!(edges[i]! > edges[i - 1]!))
      throw new RangeError(`${method}: edges must ascend, got ${edges[i]} at index ${i}`);
  return Array.from(edges);
}

function countBetween(values: ArrayLike<number>, edges: readonly number[]): number[] {
  const counts = Array<number>(edges.length + 1).fill(0);
  for (let i = 0; i < values.length; i++) {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle]! < values[i]!) low = middle + 1;
      else high = middle;
    }
    counts[low]!++;
  }
  return counts;
}

function requireCounts(method: string, lists: Record<string, ArrayLike<number>>): void {
  for (const [name, list] of Object.entries(lists))
    for (let i = 0; i < list.length; i++)
      if (!(list[i]! >= 0))
        throw new RangeError(
          `${method}: ${name} must hold counts of at least 0, got ${list[i]} at index ${i}`,
        );
}
