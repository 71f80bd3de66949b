import type { Alternative } from "../result.ts";

/** p of a statistic from the probabilities of 0, 1, 2, …; two-sided is twice the smaller tail. */
export function massTail(
  masses: Float64Array,
  statistic: number,
  alternative: Alternative,
): number {
  let below = 0;
  let above = 0;
  for (let k = 0; k <= statistic; k++) below += masses[k]!;
  for (let k = masses.length - 1; k >= statistic; k--) above += masses[k]!;
  if (alternative === "less") return Math.min(1, below);
  return Math.min(1, alternative === "greater" ? above : 2 * Math.min(below, above));
}
