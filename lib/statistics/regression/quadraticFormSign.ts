import { findRoot } from "../special/findRoot.ts";

/** Step of the trapezoidal rule in t; the error is about exp(−π² / 2h). */
const STEP = 1 / 16;
const LONGEST = 2000;

/**
 * P(Σ wᵢ zᵢ² > 0) and P(Σ wᵢ zᵢ² < 0) of independent standard normal z.
 *
 * The inversion integral runs through the saddle point, where the integrand does not oscillate:
 * the smaller of the two keeps its relative accuracy far into the tail.
 *
 * @param weights - At least two, of both signs when the answer is not 0 or 1.
 * @returns both probabilities, in [0, 1].
 * @see Imhof (1961), Biometrika 48, 419–426, for the law; Helstrom (1983), IEEE Trans. Inf. Theory
 *   29, 1–12, for the path.
 */
export function quadraticFormSign(weights: Float64Array): { above: number; below: number } {
  const [low, high] = [Math.min(...weights), Math.max(...weights)];
  if (!(low < 0)) return { above: 1, below: 0 };
  if (!(high > 0)) return { above: 0, below: 1 };
  const c = pathThrough(weights, low, high);
  const area = Math.min(1, Math.abs(integral(weights, c)));
  return c > 0 ? { above: area, below: 1 - area } : { above: 1 - area, below: area };
}

/** Where the path crosses the real line: the saddle point, kept off the pole at 0. */
function pathThrough(weights: Float64Array, low: number, high: number): number {
  const slope = (s: number) => weights.reduce((sum, w) => sum + w / (1 - 2 * w * s), 0);
  const edge = 0.5 * (1 - 1e-12);
  const saddle = findRoot(slope, edge / low, edge / high);
  const spread = Math.sqrt(2 * weights.reduce((sum, w) => sum + w * w, 0));
  const nearest = 0.5 / spread;
  return Math.abs(saddle) >= nearest ? saddle : saddle < 0 ? -nearest : nearest;
}

/** (1 / 2πi) ∫ exp(K(s)) / s ds along Re s = c, K(s) = −½ Σ log(1 − 2wᵢ s), with Im s = a sinh t. */
function integral(weights: Float64Array, c: number): number {
  const room = weights.reduce((least, w) => Math.min(least, Math.abs(0.5 / w - c)), Math.abs(c));
  let sum = integrand(weights, c, 0) / 2;
  for (let i = 1; i < LONGEST; i++) {
    const t = i * STEP;
    const y = room * Math.sinh(t);
    const term = integrand(weights, c, y) * Math.cosh(t);
    sum += term;
    if (magnitude(weights, c, y) * Math.cosh(t) < 1e-18 * Math.abs(sum)) break;
  }
  return (sum * STEP * room) / Math.PI;
}

/** Real part of exp(K(s)) / s at s = c + iy. */
function integrand(weights: Float64Array, c: number, y: number): number {
  let angle = -Math.atan2(y, c);
  for (const w of weights) angle -= Math.atan2(-2 * w * y, 1 - 2 * w * c) / 2;
  return magnitude(weights, c, y) * Math.cos(angle);
}

function magnitude(weights: Float64Array, c: number, y: number): number {
  let log = -Math.log(Math.hypot(c, y));
  for (const w of weights) log -= Math.log(Math.hypot(1 - 2 * w * c, 2 * w * y)) / 2;
  return Math.exp(log);
}
