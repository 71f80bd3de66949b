/** Wilson's score bounds of a proportion at ±z; a negative z exchanges them. */
export function scoreBounds(successes: number, trials: number, z: number): [number, number] {
  const p = successes / trials;
  const square = z * z;
  const centre = p + square / (2 * trials);
  const half = z * Math.sqrt((p * (1 - p)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  const low = successes === 0 && z > 0 ? 0 : (centre - half) / scale;
  const high = successes === trials && z > 0 ? 1 : (centre + half) / scale;
  return [low, high];
}
