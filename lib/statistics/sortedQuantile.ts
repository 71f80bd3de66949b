/**
 * Quantile of ascending values by linear interpolation between order statistics (R's type 7,
 * DuckDB's `quantile_cont`).
 *
 * @param sorted - At least one value, ascending.
 * @param probability - In [0, 1].
 */
export function sortedQuantile(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  const share = position - below;
  return share === 0 || low === high ? low : low * (1 - share) + high * share;
}
