import { gaussLegendre } from "./gaussLegendre.ts";

/**
 * Integral of a smooth function over [low, high]: Gauss–Legendre with 20 points on each of
 * `panels` equal parts.
 */
export function integrate(f: (x: number) => number, low: number, high: number, panels = 1): number {
  const { nodes, weights } = gaussLegendre(20);
  const half = (high - low) / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (let i = 0; i < nodes.length; i++) sum += weights[i]! * f(middle + half * nodes[i]!);
  }
  return sum * half;
}
