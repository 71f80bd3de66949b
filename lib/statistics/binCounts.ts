/** A bin of counted values: `low` ≤ value < `high`. */
export interface CountBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Holds everything beyond its outer limit too. */
  readonly isOpen: boolean;
}

export interface BinOptions {
  /** Lower limit of the first bin and upper limit of the last, in the values' unit. */
  readonly from: number;
  readonly to: number;
  /** Width of every bin; `to − from` is a whole multiple of it. */
  readonly width: number;
}

/**
 * Bins of equal width from a frequency table; every value is counted once.
 *
 * Values outside `from`…`to` fall into the first or the last bin, which are then open.
 *
 * @throws RangeError if the range is not a positive whole number of widths.
 */
export function binCounts(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  { from, to, width }: BinOptions,
): CountBin[] {
  const bins = (to - from) / width;
  if (!Number.isInteger(bins) || bins < 1)
    throw new RangeError(
      `binCounts: to − from must be a positive multiple of width, got ${from} to ${to} by ${width}`,
    );
  const totals = Array<number>(bins).fill(0);
  const open = { below: false, above: false };
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    open.below ||= value < from;
    open.above ||= value >= to;
    const place = Math.min(bins - 1, Math.max(0, Math.floor((value - from) / width)));
    totals[place]! += counts[i]!;
  }
  return totals.map((count, i) => ({
    low: from + i * width,
    high: from + (i + 1) * width,
    count,
    isOpen: (i === 0 && open.below) || (i === bins - 1 && open.above),
  }));
}
