/**
 * The second group's most likely rate when the first one's is higher by `difference`.
 *
 * @param x - Successes of both groups.
 * @param n - Trials of both groups, above 0.
 * @param difference - In (−1, 1).
 * @see Miettinen & Nurminen (1985), Statistics in Medicine 4, 213–226, appendix I.
 */
export function restrictedRate(
  [x, y]: readonly [number, number],
  [m, n]: readonly [number, number],
  difference: number,
): number {
  const [low, high] = [Math.max(0, -difference), Math.min(1, 1 - difference)];
  // Divided by all trials, so that large counts keep their digits.
  const total = m + n;
  const square = (((m + 2 * n) * difference - (x + y)) / total - 1) / 3;
  const linear = ((n * difference - 2 * y) / total - 1) * difference + (x + y) / total;
  const constant = (y / total) * difference * (1 - difference);
  const value = (p: number) => ((p + 3 * square) * p + linear) * p + constant;
  const slope = (p: number) => (3 * p + 6 * square) * p + linear;
  const q = square ** 3 - (linear * square) / 2 + constant / 2;
  const radius = Math.sign(q) * Math.sqrt(Math.max(0, square * square - linear / 3));
  const cosine = radius === 0 ? 0 : Math.max(-1, Math.min(1, q / radius ** 3));
  const angle = (Math.PI + Math.acos(cosine)) / 3;
  let rate = Math.max(low, Math.min(high, 2 * radius * Math.cos(angle) - square));
  // The arc cosine loses half the digits near ±1: Newton's steps bring them back.
  for (let step = 0; step < 4; step++) {
    const next = rate - value(rate) / slope(rate);
    if (!(next >= low && next <= high) || Math.abs(value(next)) >= Math.abs(value(rate))) break;
    rate = next;
  }
  return rate;
}
