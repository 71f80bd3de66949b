import { sortedQuantile } from "../statistics/sortedQuantile.ts";

/** How long something took, in the unit of the durations. */
export interface DurationSummary {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly p90: number;
  readonly max: number;
  /** Ten bins of equal width (one if all are equal): `low` ≤ duration < `high`, the last closed. */
  readonly histogram: readonly { low: number; high: number; count: number }[];
}

const BINS = 10;

/** Summary of durations; null without any. */
export function conversionTimes(durations: readonly number[]): DurationSummary | null {
  const sorted = Float64Array.from(durations).sort();
  const n = sorted.length;
  if (n === 0) return null;
  const [min, max] = [sorted[0]!, sorted[n - 1]!];
  return {
    n,
    mean: sorted.reduce((sum, value) => sum + value, 0) / n,
    median: sortedQuantile(sorted, 0.5),
    min,
    lowerQuartile: sortedQuantile(sorted, 0.25),
    upperQuartile: sortedQuantile(sorted, 0.75),
    p90: sortedQuantile(sorted, 0.9),
    max,
    histogram: histogram(sorted, min, max),
  };
}

function histogram(values: Float64Array, min: number, max: number) {
  const count = max > min ? BINS : 1;
  const width = (max - min) / count;
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const bin = width > 0 ? Math.floor((value - min) / width) : 0;
    counts[Math.min(count - 1, bin)]!++;
  }
  const edge = (i: number) => (i === count ? max : min + i * width);
  return counts.map((total, i) => ({ low: edge(i), high: edge(i + 1), count: total }));
}
