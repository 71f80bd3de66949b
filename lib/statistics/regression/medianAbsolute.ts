/** Median of the absolute values. */
export function medianAbsolute(values: Float64Array): number {
  const sorted = values.map(Math.abs).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
