import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";

/** Rows with a known class and the predicted probability of class 1. */
export interface PredictedRows {
  readonly labels: ArrayLike<number>;
  /** In [0, 1]. */
  readonly probabilities: ArrayLike<number>;
  /** How many rows each entry stands for, default 1. */
  readonly counts?: ArrayLike<number> | undefined;
}

export interface ProbabilityBin {
  /** Lowest and highest probability of the bin: its edges, or those of its rows. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly positives: number;
  readonly meanProbability: number;
  /** Σ (p − mean)² over the rows. */
  readonly squares: number;
  /** Σ (p − mean)(y − rate) over the rows. */
  readonly products: number;
}

/** `uniform`: equal widths; `quantile`: equal sizes; `distinct`: one bin per probability. */
export type BinStrategy = "uniform" | "quantile" | "distinct";

/**
 * Rows by predicted probability; bins without rows are left out. Bins are (low, high], the first
 * one with its low end. Quantiles interpolate (type 7); equal edges are merged.
 *
 * @throws RangeError when the lists differ in length.
 */
export function probabilityBins(
  method: string,
  rows: PredictedRows,
  { strategy, bins }: { readonly strategy: BinStrategy; readonly bins: number },
): ProbabilityBin[] {
  const { labels, probabilities, counts } = rows;
  requireEqualLengths(method, { labels, probabilities, counts });
  const order = Uint32Array.from({ length: labels.length }, (_, i) => i)
    .filter((i) => (counts?.[i] ?? 1) > 0)
    .sort((i, j) => probabilities[i]! - probabilities[j]!);
  const sorted = { order, probabilities, counts };
  const highs =
    strategy === "uniform"
      ? Array.from({ length: bins }, (_, k) => (k + 1) / bins)
      : strategy === "quantile"
        ? quantileEdges(sorted, bins)
        : [...new Set(Array.from(order, (i) => probabilities[i]!))];
  const result: ProbabilityBin[] = [];
  let start = 0;
  highs.forEach((high, k) => {
    let end = start;
    while (end < order.length && probabilities[order[end]!]! <= high) end++;
    const low = strategy === "distinct" ? high : k ? highs[k - 1]! : 0;
    if (end > start) result.push(summarize(rows, order.subarray(start, end), { low, high }));
    start = end;
  });
  return result;
}

interface Sorted {
  readonly order: Uint32Array;
  readonly probabilities: ArrayLike<number>;
  readonly counts?: ArrayLike<number> | undefined;
}

function quantileEdges({ order, probabilities, counts }: Sorted, bins: number): number[] {
  const upto: number[] = [];
  let n = 0;
  for (const i of order) upto.push((n += counts?.[i] ?? 1));
  const at = (rank: number) => probabilities[order[upto.findIndex((total) => total > rank)]!]!;
  const edges = Array.from({ length: bins }, (_, k) => {
    const position = ((n - 1) * (k + 1)) / bins;
    const low = Math.floor(position);
    return at(low) + (position - low) * (at(Math.ceil(position)) - at(low));
  });
  return n ? [...new Set(edges)] : [];
}

function summarize(
  { labels, probabilities, counts }: PredictedRows,
  rows: Uint32Array,
  edges: { low: number; high: number },
): ProbabilityBin {
  let [n, positives, sum, squares, products] = [0, 0, 0, 0, 0];
  for (const i of rows) {
    const count = counts?.[i] ?? 1;
    n += count;
    positives += count * labels[i]!;
    sum += count * probabilities[i]!;
  }
  const meanProbability = sum / n;
  for (const i of rows) {
    const count = counts?.[i] ?? 1;
    const off = probabilities[i]! - meanProbability;
    squares += count * off * off;
    products += count * off * (labels[i]! - positives / n);
  }
  return { ...edges, n, positives, meanProbability, squares, products };
}
