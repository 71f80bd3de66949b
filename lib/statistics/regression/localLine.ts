/**
 * Value at x[at] of the line through the points from `left` to `right` − 1, weighted by tricube
 * distance and robustness; their weighted mean where they are too close for a line, the point's
 * own y where all weights are 0.
 *
 * @see Cleveland (1979), and his routine lowest of the netlib package lowess.
 */
export function localLine(
  points: { readonly x: Float64Array; readonly y: Float64Array; readonly robustness: Float64Array },
  at: number,
  left: number,
  right: number,
): number {
  const { x, y, robustness } = points;
  const centre = x[at]!;
  const reach = Math.max(centre - x[left]!, x[right - 1]! - centre);
  // Ties beyond the neighbourhood count too.
  let end = right;
  while (end < x.length && x[end]! - centre <= reach) end++;
  const weights = new Float64Array(end - left);
  let total = 0;
  for (let j = left; j < end; j++) {
    weights[j - left] = tricube(Math.abs(x[j]! - centre), reach) * robustness[j]!;
    total += weights[j - left]!;
  }
  if (!(total > 0)) return y[at]!;
  let mean = 0;
  for (let j = left; j < end; j++) mean += (weights[j - left]! /= total) * x[j]!;
  let spread = 0;
  for (let j = left; j < end; j++) spread += weights[j - left]! * (x[j]! - mean) ** 2;
  const range = x.at(-1)! - x[0]!;
  const slope = Math.sqrt(spread) > 0.001 * range ? (centre - mean) / spread : 0;
  let value = 0;
  for (let j = left; j < end; j++)
    value += weights[j - left]! * (1 + slope * (x[j]! - mean)) * y[j]!;
  return value;
}

function tricube(distance: number, reach: number): number {
  if (distance <= 0.001 * reach) return 1;
  return distance > 0.999 * reach ? 0 : (1 - (distance / reach) ** 3) ** 3;
}
