/** A statistic of a sample that can be recomputed fast on its resamples. */
export interface SampleStatistic {
  /** Of ascending values, each taken as often as its count says (`total` in all). */
  of(sorted: Float64Array, counts: Uint32Array, total: number): number;
  /** Without each of the values in turn (the jackknife), n of at least 2. */
  leaveOneOut(sorted: Float64Array): Float64Array;
}

export type StatisticName = "mean" | "median" | "variance" | "sd" | "trimmed-mean" | "quantile";

/**
 * The named statistic.
 *
 * @param share - Cut off at each end for `trimmed-mean`, [0, 0.5); probability for `quantile`.
 */
export function sampleStatistic(name: StatisticName, share: number): SampleStatistic {
  switch (name) {
    case "mean":
      return { of: meanOf, leaveOneOut: (sorted) => leaveOut(sorted, 1) };
    case "variance":
      return { of: varianceOf, leaveOneOut: (sorted) => leaveOut(sorted, 2) };
    case "sd":
      return {
        of: (...sample) => Math.sqrt(varianceOf(...sample)),
        leaveOneOut: (sorted) => leaveOut(sorted, 2).map(Math.sqrt),
      };
    case "median":
      return quantileStatistic(0.5);
    case "quantile":
      return quantileStatistic(share);
    case "trimmed-mean":
      return trimmedStatistic(share);
  }
}

function meanOf(sorted: Float64Array, counts: Uint32Array, total: number): number {
  let sum = 0;
  for (let i = 0; i < sorted.length; i++) sum += counts[i]! * sorted[i]!;
  return sum / total;
}

/** Unbiased, in two passes. */
function varianceOf(sorted: Float64Array, counts: Uint32Array, total: number): number {
  if (total < 2) return 0;
  const mean = meanOf(sorted, counts, total);
  let squares = 0;
  for (let i = 0; i < sorted.length; i++) squares += counts[i]! * (sorted[i]! - mean) ** 2;
  return squares / (total - 1);
}

/** Mean (order 1) or variance (order 2) without each value, by updating those of all: what is left is 0 when it is no more than their rounding. */
function leaveOut(sorted: Float64Array, order: 1 | 2): Float64Array {
  const n = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value / n, 0);
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const rounding = 8 * n * Number.EPSILON * squares;
  return sorted.map((value) => {
    const away = value - mean;
    if (order === 1) return mean - away / (n - 1);
    const left = squares - (n / (n - 1)) * away * away;
    return n > 2 && left > rounding ? left / (n - 2) : 0;
  });
}

/** Linear interpolation between order statistics (type 7). */
function quantileStatistic(probability: number): SampleStatistic {
  return {
    of: (sorted, counts, total) => {
      const position = (total - 1) * probability;
      const below = Math.floor(position);
      let [i, upto] = [0, counts[0]!];
      while (upto <= below) upto += counts[++i]!;
      const low = sorted[i]!;
      const part = position - below;
      if (part === 0) return low;
      while (upto <= below + 1) upto += counts[++i]!;
      return low * (1 - part) + sorted[i]! * part;
    },
    leaveOneOut: (sorted) => {
      const position = (sorted.length - 2) * probability;
      const below = Math.floor(position);
      const part = position - below;
      return sorted.map((_, i) => {
        const at = (rank: number) => sorted[rank < i ? rank : rank + 1]!;
        return part === 0 ? at(below) : at(below) * (1 - part) + at(below + 1) * part;
      });
    },
  };
}

/** Mean of the values between the ranks cut off (rounded down at each end). */
function trimmedStatistic(share: number): SampleStatistic {
  const kept = (total: number) => [Math.floor(total * share), total - Math.floor(total * share)];
  return {
    of: (sorted, counts, total) => {
      const [low, high] = kept(total) as [number, number];
      let [sum, upto] = [0, 0];
      for (let i = 0; i < sorted.length && upto < high; i++) {
        const from = Math.max(low, upto);
        upto += counts[i]!;
        const within = Math.min(high, upto) - from;
        if (within > 0) sum += within * sorted[i]!;
      }
      return sum / (high - low);
    },
    leaveOneOut: (sorted) => {
      const [low, high] = kept(sorted.length - 1) as [number, number];
      const middle = sorted.subarray(low, high + 1).reduce((sum, value) => sum + value, 0);
      return sorted.map((_, i) => {
        const gone = i < low ? sorted[low]! : i > high ? sorted[high]! : sorted[i]!;
        return (middle - gone) / (high - low);
      });
    },
  };
}
