/**
 * Picks `count` of `total` evenly spaced positions.
 *
 * @param index - Position, from 0.
 * @param shift - Moves the pattern, so that different picks meet different positions.
 */
export function isPicked(index: number, count: number, total: number, shift: number): boolean {
  const at = (index + shift) % total;
  return Math.floor(((at + 1) * count) / total) > Math.floor((at * count) / total);
}
