/**
 * p-values times factors by rank, made monotone and cut at 1: the shape of all stepwise
 * adjustments.
 *
 * @param p - In [0, 1], any order.
 * @param adjust - Adjusted value of the p-value with this rank, 1 for the smallest.
 * @param direction - `down`: from the smallest on never falling (Holm); `up`: from the largest on
 *   never rising (Hochberg, Benjamini–Hochberg).
 * @returns adjusted p-values in the order of `p`.
 */
export function stepwise(
  p: ArrayLike<number>,
  adjust: (p: number, rank: number) => number,
  direction: "down" | "up",
): Float64Array {
  const order = Array.from(p, (_, i) => i).sort((a, b) => p[a]! - p[b]!);
  const adjusted = new Float64Array(p.length);
  const up = direction === "up";
  let bound = up ? 1 : 0;
  for (let k = 0; k < order.length; k++) {
    const rank = up ? order.length - 1 - k : k;
    const value = Math.min(1, adjust(p[order[rank]!]!, rank + 1));
    bound = up ? Math.min(bound, value) : Math.max(bound, value);
    adjusted[order[rank]!] = bound;
  }
  return adjusted;
}
