import { moments } from "../moments.ts";

/**
 * Pearson's r of two lists of equal length; `undefined` when one of them is constant.
 *
 * Products of values divided by their own scale, so that no square can overflow.
 */
export function correlationOf(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
  const n = x.length;
  const [a, b] = [moments(x), moments(y)];
  const [sdX, sdY] = [Math.sqrt(a.variance), Math.sqrt(b.variance)];
  if (sdX === 0 || sdY === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += ((x[i]! - a.mean) / sdX) * ((y[i]! - b.mean) / sdY);
  return Math.max(-1, Math.min(1, sum / (n - 1)));
}
