import { moments } from "../statistics/moments.ts";
import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";

/** One feature within one segment, in the feature's unit; null throughout for an empty segment. */
export interface Spread {
  readonly n: number;
  readonly sum: number;
  readonly mean: number | null;
  /** Unbiased; null for fewer than two customers. */
  readonly sd: number | null;
  readonly least: number | null;
  /** Last value within 1.5 quartile ranges of the box (Tukey), as the next three. */
  readonly low: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  readonly high: number | null;
  readonly most: number | null;
}

const FENCE = 1.5;

/** Count, mean, spread and box of one feature in each of k segments. */
export function segmentSpread(column: Float64Array, labels: Int32Array, k: number): Spread[] {
  const counts = new Int32Array(k);
  for (const label of labels) counts[label]! += 1;
  const groups = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Int32Array(k);
  labels.forEach((label, i) => (groups[label]![filled[label]!++] = column[i]!));
  return groups.map(spreadOf);
}

function spreadOf(values: Float64Array): Spread {
  const { n, mean, variance } = moments(values);
  if (n === 0) return { ...NOTHING, n: 0, sum: 0 };
  const sorted = sortedCopy(values);
  const [lowerQuartile, median, upperQuartile] = [0.25, 0.5, 0.75].map((share) =>
    sortedQuantile(sorted, share),
  ) as [number, number, number];
  const reach = FENCE * (upperQuartile - lowerQuartile);
  return {
    n,
    sum: mean * n,
    mean,
    sd: n > 1 ? Math.sqrt(variance) : null,
    least: sorted[0]!,
    low: sorted.find((value) => value >= lowerQuartile - reach)!,
    lowerQuartile,
    median,
    upperQuartile,
    high: sorted.findLast((value) => value <= upperQuartile + reach)!,
    most: sorted[n - 1]!,
  };
}

const NOTHING = {
  mean: null,
  sd: null,
  least: null,
  low: null,
  lowerQuartile: null,
  median: null,
  upperQuartile: null,
  high: null,
  most: null,
};
