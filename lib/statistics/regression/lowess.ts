import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { requireEqualLengths } from "../requireEqualLengths.ts";
import { localLine } from "./localLine.ts";
import { medianAbsolute } from "./medianAbsolute.ts";

const ID = "lowess";

export interface LowessOptions {
  /** Share of the points in each neighbourhood, in (0, 1], default 2/3. */
  readonly fraction?: number;
  /** Reweightings by the residuals, default 3; 0 is not robust. */
  readonly iterations?: number;
  /** Points nearer than this to the last one fitted are interpolated, default 0: none. */
  readonly delta?: number;
}

/**
 * Cleveland's robust locally weighted regression: a line through the nearest points (tricube
 * weights) at each x, points far off losing weight (bisquare).
 *
 * @returns the points in ascending order of x with their smoothed values.
 * @see Cleveland (1979), JASA 74, 829–836. Follows his routine, as R's and statsmodels' lowess do.
 */
export function lowess(
  x: Float64Array,
  y: Float64Array,
  { fraction = 2 / 3, iterations = 3, delta = 0 }: LowessOptions = {},
): Result<{
  readonly x: Float64Array;
  readonly fitted: Float64Array;
  readonly neighbours: number;
}> {
  requireEqualLengths(ID, { y, x });
  const n = x.length;
  if (n < 2) return undefinedResult(ID, "a line needs at least 2 points, got 1");
  const order = Array.from(x.keys()).sort((a, b) => x[a]! - x[b]! || a - b);
  const sorted = Float64Array.from(order, (i) => x[i]!);
  const values = Float64Array.from(order, (i) => y[i]!);
  const neighbours = Math.max(2, Math.min(n, Math.floor(fraction * n + 1e-7)));
  let robustness: Float64Array = new Float64Array(n).fill(1);
  let fitted = smooth({ x: sorted, y: values, robustness }, neighbours, delta);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const residuals = values.map((value, i) => value - fitted[i]!);
    const limit = 6 * medianAbsolute(residuals);
    const mean = residuals.reduce((sum, value) => sum + Math.abs(value), 0) / n;
    // Cleveland's: with most residuals 0 there is no scale to judge the rest by.
    if (limit < 1e-7 * mean || limit === 0) break;
    robustness = residuals.map((value) => bisquare(Math.abs(value), limit));
    fitted = smooth({ x: sorted, y: values, robustness }, neighbours, delta);
  }
  return okResult(ID, { x: sorted, fitted, neighbours });
}

function bisquare(size: number, limit: number): number {
  if (size <= 0.001 * limit) return 1;
  return size > 0.999 * limit ? 0 : (1 - (size / limit) ** 2) ** 2;
}

interface Points {
  /** Ascending. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly robustness: Float64Array;
}

function smooth(points: Points, neighbours: number, delta: number): Float64Array {
  const { x } = points;
  const n = x.length;
  const fitted = new Float64Array(n);
  let [left, last] = [0, -1];
  for (let i = 0; i < n;) {
    while (left + neighbours < n && x[i]! - x[left]! > x[left + neighbours]! - x[i]!) left++;
    fitted[i] = localLine(points, i, left, left + neighbours);
    interpolate(x, fitted, last, i);
    last = i;
    i = nextPoint(x, fitted, i, delta);
  }
  return fitted;
}

/** Ties take the same value; then the farthest point within delta, or the next one. */
function nextPoint(x: Float64Array, fitted: Float64Array, at: number, delta: number): number {
  const cut = x[at]! + delta;
  let i = at + 1;
  let tied = at;
  for (; i < x.length && x[i]! <= cut; i++)
    if (x[i] === x[at]) {
      fitted[i] = fitted[at]!;
      tied = i;
    }
  if (tied >= x.length - 1) return x.length;
  return Math.max(tied + 1, i - 1);
}

function interpolate(x: Float64Array, fitted: Float64Array, from: number, to: number): void {
  if (from < 0) return;
  const width = x[to]! - x[from]!;
  for (let i = from + 1; i < to; i++) {
    if (x[i] === x[from]) continue;
    const share = (x[i]! - x[from]!) / width;
    fitted[i] = share * fitted[to]! + (1 - share) * fitted[from]!;
  }
}
