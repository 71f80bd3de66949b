/** A summary of values that were counted, in the values' unit. */
export interface CountSummary {
  readonly status: "ok";
  /** Number of values. */
  readonly n: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Mean of what is left when a tenth of the values is cut off at each end. */
  readonly trimmedMean: number;
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Median absolute deviation from the median, unscaled. */
  readonly mad: number;
  readonly p95: number;
  readonly p99: number;
}

const TRIM = 0.1;

/**
 * Exact summary of a frequency table: robust measures beside the mean.
 *
 * Quantiles interpolate linearly between order statistics (R's type 7, DuckDB's `quantile_cont`);
 * the trimmed mean is R's `mean(x, trim = 0.1)`, the MAD R's `mad(x, constant = 1)`.
 *
 * @param values - Distinct values, ascending.
 * @param counts - How often each occurs; non-negative integers.
 * @returns The summary, or `{status: "undefined"}` when nothing was counted.
 * @throws RangeError if lengths differ, values do not ascend or a count is not a whole number.
 */
export function summarizeCounts(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
): CountSummary | { readonly status: "undefined"; readonly reason: string } {
  checkTable(values, counts);
  const upto = cumulate(counts);
  const n = upto.at(-1) ?? 0;
  if (n === 0) return { status: "undefined", reason: "no values" };
  const at = (rank: number) => values[findRank(upto, rank)]!;
  const quantile = (part: number) => interpolate(at, (n - 1) * part);
  const median = quantile(0.5);
  return {
    status: "ok",
    n,
    min: at(0),
    max: at(n - 1),
    mean: sumBetween(values, upto, 0, n) / n,
    trimmedMean: trimmedMean(values, upto, n),
    median,
    lowerQuartile: quantile(0.25),
    upperQuartile: quantile(0.75),
    mad: medianDeviation(values, counts, median),
    p95: quantile(0.95),
    p99: quantile(0.99),
  };
}

function trimmedMean(values: ArrayLike<number>, upto: readonly number[], n: number): number {
  const cut = Math.floor(n * TRIM);
  return sumBetween(values, upto, cut, n - cut) / (n - 2 * cut);
}

/** Sum of the values with ranks from `low` to `high` − 1. */
function sumBetween(
  values: ArrayLike<number>,
  upto: readonly number[],
  low: number,
  high: number,
): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const from = Math.max(low, i === 0 ? 0 : upto[i - 1]!);
    const count = Math.min(high, upto[i]!) - from;
    if (count > 0) sum += values[i]! * count;
  }
  return sum;
}

function medianDeviation(values: ArrayLike<number>, counts: ArrayLike<number>, median: number) {
  const order = Array.from(values, (value, i) => ({ size: Math.abs(value - median), i }));
  order.sort((a, b) => a.size - b.size);
  const upto = cumulate(order.map(({ i }) => counts[i]!));
  return interpolate((rank) => order[findRank(upto, rank)]!.size, (upto.at(-1)! - 1) / 2);
}

function interpolate(at: (rank: number) => number, position: number): number {
  const [low, high] = [at(Math.floor(position)), at(Math.ceil(position))];
  return low + (high - low) * (position - Math.floor(position));
}

function cumulate(counts: ArrayLike<number>): number[] {
  let sum = 0;
  return Array.from(counts, (count) => (sum += count));
}

/** Index of the first entry above `rank`. */
function findRank(upto: readonly number[], rank: number): number {
  let [low, high] = [0, upto.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upto[middle]! > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

function checkTable(values: ArrayLike<number>, counts: ArrayLike<number>) {
  if (values.length !== counts.length)
    throw new RangeError(
      `summarizeCounts: values and counts must be equally long, got ${values.length} and ${counts.length}`,
    );
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]) || (i > 0 && !(values[i]! > values[i - 1]!)))
      throw new RangeError(`summarizeCounts: values must ascend, got ${values[i]} at ${i}`);
    if (!Number.isSafeInteger(counts[i]) || counts[i]! < 0)
      throw new RangeError(
        `summarizeCounts: counts must be non-negative integers, got ${counts[i]} at ${i}`,
      );
  }
}
