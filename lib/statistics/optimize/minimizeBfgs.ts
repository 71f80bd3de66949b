import { finishSteps } from "../runSteps.ts";
import type { Steps } from "../runSteps.ts";

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly iterations: number;
  /** False when the iterations ran out. */
  readonly converged: boolean;
}

interface BfgsOptions {
  readonly maxIterations?: number;
  /** Stops when a step lowers the value by less than this share of it, default 1e-10. */
  readonly tolerance?: number;
  /** Step of the central differences, relative to max(1, |x|), default 1e-5. */
  readonly step?: number;
}

/** Share of the slope by which a step must lower the value (Armijo). */
const SUFFICIENT = 1e-4;
const MAX_HALVINGS = 30;

/**
 * Local minimum, without a pause: see minimizeBfgsSteps.
 */
export function minimizeBfgs(
  f: (x: Float64Array) => number,
  start: ArrayLike<number>,
  options: BfgsOptions = {},
): Minimum {
  return finishSteps(minimizeBfgsSteps(f, start, options));
}

/**
 * Local minimum of a smooth function by BFGS with central differences and backtracking.
 *
 * Arguments should be scaled to about one. The function may return Infinity (outside its domain)
 * or NaN, which counts as Infinity; it must be finite at the start.
 *
 * @see Nocedal & Wright (2006), Numerical Optimization, 2nd ed., algorithm 6.1.
 */
export function* minimizeBfgsSteps(
  f: (x: Float64Array) => number,
  start: ArrayLike<number>,
  { maxIterations = 200, tolerance = 1e-10, step = 1e-5 }: BfgsOptions = {},
): Steps<Minimum> {
  let x = Float64Array.from(start);
  let value = f(x);
  let slope = gradient(f, x, { step, value });
  let inverse = identity(x.length);
  let fresh = true;
  for (let i = 1; i <= maxIterations; i++) {
    yield i / maxIterations;
    const direction = negativeProduct(inverse, slope);
    const descent = dot(direction, slope);
    const found = descent < 0 ? search(f, { x, value, direction, descent }) : undefined;
    if (!found) {
      // Curvature that misled: once more from steepest descent before giving up.
      if (fresh) return { x, value, iterations: i, converged: true };
      [inverse, fresh] = [identity(x.length), true];
      continue;
    }
    const next = gradient(f, found.x, { step, value: found.value });
    const moved = found.x.map((entry, j) => entry - x[j]!);
    const turned = next.map((entry, j) => entry - slope[j]!);
    const gain = value - found.value;
    ({ x, value } = found);
    slope = next;
    if (gain <= tolerance * (Math.abs(value) + tolerance)) {
      if (fresh) return { x, value, iterations: i, converged: true };
      [inverse, fresh] = [identity(x.length), true];
      continue;
    }
    fresh = false;
    updateInverse(inverse, moved, turned);
  }
  return { x, value, iterations: maxIterations, converged: false };
}

interface LinePoint {
  readonly x: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly direction: Float64Array;
  readonly descent: number;
}

function search(f: (x: Float64Array) => number, { x, value, direction, descent }: LinePoint) {
  // A first step of at most one: arguments are scaled to about that.
  let size = Math.min(1, 1 / Math.max(...direction.map(Math.abs)));
  for (let halving = 0; halving < MAX_HALVINGS; halving++, size /= 2) {
    const next = x.map((entry, j) => entry + size * direction[j]!);
    const reached = f(next);
    if (reached < value + SUFFICIENT * size * descent) return { x: next, value: reached };
  }
  return undefined;
}

function gradient(
  f: (x: Float64Array) => number,
  x: Float64Array,
  { step, value }: { step: number; value: number },
): Float64Array<ArrayBuffer> {
  const at = Float64Array.from(x);
  return Float64Array.from(x, (entry, j) => {
    const h = step * Math.max(1, Math.abs(entry));
    at[j] = entry + h;
    const above = f(at);
    at[j] = entry - h;
    const below = f(at);
    at[j] = entry;
    if (Number.isFinite(above) && Number.isFinite(below)) return (above - below) / (2 * h);
    if (Number.isFinite(above)) return (above - value) / h;
    return Number.isFinite(below) ? (value - below) / h : 0;
  });
}

/** H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ; left alone where the curvature is not positive. */
function updateInverse(inverse: Float64Array[], moved: Float64Array, turned: Float64Array): void {
  const curvature = dot(moved, turned);
  if (!(curvature > 1e-12 * Math.sqrt(dot(moved, moved) * dot(turned, turned)))) return;
  const product = inverse.map((row) => dot(row, turned));
  const weight = (1 + dot(Float64Array.from(product), turned) / curvature) / curvature;
  inverse.forEach((row, i) => {
    for (let j = 0; j < row.length; j++)
      row[j]! +=
        weight * moved[i]! * moved[j]! -
        (moved[i]! * product[j]! + product[i]! * moved[j]!) / curvature;
  });
}

const identity = (n: number) =>
  Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (__, j) => +(i === j)));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const negativeProduct = (rows: Float64Array[], x: Float64Array) =>
  Float64Array.from(rows, (row) => -dot(row, x));
