import { normal } from "../distributions/normal.ts";
import { findRoot } from "../special/findRoot.ts";

/**
 * Newcombe's interval (his method 5) for the probability of superiority θ = P(a > b) + ½ P(a = b):
 * a score interval, with bounds also when the groups are wholly apart.
 *
 * @param share - Observed θ, U / (m n).
 * @param sizes - m and n, above 0.
 * @see Newcombe (2006), Statistics in Medicine 25, 559–573, method 5.
 */
export function superiorityInterval(
  share: number,
  [m, n]: readonly [number, number],
  level: number,
): [number, number] {
  const z = normal().isf((1 - level) / 2);
  const half = (m + n) / 2 - 1;
  const excess = (theta: number) => {
    const factor = 1 + half * ((1 - theta) / (2 - theta) + theta / (1 + theta));
    const variance = (theta * (1 - theta) * factor) / (m * n);
    return (theta - share) ** 2 - z * z * variance;
  };
  // Just inside, where the variance is not 0; a bound nearer than doubles tell is the estimate.
  const bound = (outer: number, inner: number) => {
    const root = findRoot(excess, outer, inner);
    return Number.isNaN(root) ? share : root;
  };
  return [
    share === 0 ? 0 : bound(0, Math.min(share, 1 - 1e-12)),
    share === 1 ? 1 : bound(1, Math.max(share, 1e-12)),
  ];
}
