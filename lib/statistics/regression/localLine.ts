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
  let [total, moment] = [0, 0];
  for (let j = left; j < end; j++) {
    const offset = x[j]! - centre;
    const weight = tricube(Math.abs(offset), reach) * robustness[j]!;
    weights[j - left] = weight;
    total += weight;
    moment += weight * offset;
  }
  if (!(total > 0)) return y[at]!;
  const mean = moment / total;
  let spread = 0;
  for (let j = left; j < end; j++) {
    const offset = x[j]! - centre - mean;
    spread += weights[j - left]! * offset * offset;
  }
  spread /= total;
  const range = x.at(-1)! - x[0]!;
  const slope = Math.sqrt(spread) > 0.001 * range ? -mean / spread : 0;
  let value = 0;
  for (let j = left; j < end; j++)
    value += weights[j - left]! * (1 + slope * (x[j]! - centre - mean)) * y[j]!;
  return value / total;
}

function tricube(distance: number, reach: number): number {
  if (distance <= 0.001 * reach) return 1;
  if (distance > 0.999 * reach) return 0;
  const share = distance / reach;
  const rest = 1 - share * share * share;
  return rest * rest * rest;
}
