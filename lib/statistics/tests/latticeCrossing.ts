import type { Alternative } from "../result.ts";

/**
 * Probability that a random lattice path from (0, 0) to (m, n) somewhere has |i n − j m| of at
 * least `distance`: the exact p of the two-sample Kolmogorov–Smirnov test. All terms are positive.
 *
 * @param options - `ends[i + j]` says where values differ, when some are equal; one-sided
 *   alternatives look at i n − j m (`greater`) or j m − i n (`less`).
 * @see Schröer & Trenkler (1995), Computational Statistics & Data Analysis 20.
 */
export function latticeCrossing(
  [m, n]: readonly [number, number],
  distance: number,
  options: { alternative: Alternative; ends?: Uint8Array | undefined },
): number {
  if (distance === 0) return 1;
  const { alternative, ends } = options;
  const upper = alternative === "less" ? Infinity : distance;
  const lower = alternative === "greater" ? -Infinity : -distance;
  const crossed = new Float64Array(n + 1);
  for (let i = 0; i <= m; i++)
    for (let j = 0; j <= n; j++) {
      const gap = i * n - j * m;
      if ((gap >= upper || gap <= lower) && (!ends || ends[i + j] === 1)) crossed[j] = 1;
      else if (i + j === 0) crossed[j] = 0;
      else {
        const before = j > 0 ? j * crossed[j - 1]! : 0;
        crossed[j] = ((i > 0 ? i * crossed[j]! : 0) + before) / (i + j);
      }
    }
  return Math.min(1, crossed[n]!);
}
