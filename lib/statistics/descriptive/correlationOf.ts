import { moments } from "../moments.ts";
import { safeScale } from "../safeScale.ts";

/**
 * Pearson's r of two lists of equal length; `undefined` when one of them is constant.
 *
 * Products of values divided by their own scale, so that no square can overflow.
 */
export function correlationOf(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  const n = x.length;
  [x, y] = [inRange(x), inRange(y)];
  const [a, b] = [moments(x), moments(y)];
  const [sdX, sdY] = [Math.sqrt(a.variance), Math.sqrt(b.variance)];
  if (sdX === 0 || sdY === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += ((x[i]! - a.mean) / sdX) * ((y[i]! - b.mean) / sdY);
  return Math.max(-1, Math.min(1, sum / (n - 1)));
}

function inRange(values: ArrayLike<number>): ArrayLike<number> {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  const scale = safeScale(largest);
  return scale === 1 ? values : Float64Array.from(values, (value) => value * scale);
}
