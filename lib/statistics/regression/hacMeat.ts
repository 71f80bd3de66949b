import { defaultLags } from "./defaultLags.ts";
import type { Meat } from "./robustMeat.ts";

interface Size {
  readonly n: number;
  readonly p: number;
  /** Periods over which scores may go together, default `defaultLags`. */
  readonly lags?: number | undefined;
}

/**
 * Σ of the outer products of scores with those of the same and of the periods before, weighted by
 * Bartlett's kernel 1 − l/(L + 1). With single rows this is Newey and West's estimate, with sums
 * over the rows of a period Driscoll and Kraay's; with L = 0 it is the cluster-robust one.
 *
 * Degrees of freedom: (T − 1) / Σ of the squared kernel weights, those of a lag-window estimate.
 *
 * @param scores - Of each period, in order of time.
 * @see Newey & West (1987); Driscoll & Kraay (1998); degrees of freedom: Priestley (1981), 6.2.4,
 *   at frequency 0.
 */
export function hacMeat(scores: readonly Float64Array[], { n, p, lags }: Size): Meat {
  const count = scores.length;
  const most = lags ?? defaultLags(count);
  if (count < 2 || most >= count)
    return {
      status: "undefined",
      reason: `HAC errors over ${most} lags need at least ${Math.max(2, most + 1)} periods, got ${count}`,
    };
  const kernel = Array.from({ length: most + 1 }, (_, lag) => 1 - lag / (most + 1));
  const factor = (count / (count - 1)) * ((n - 1) / (n - p));
  const matrix = Array.from({ length: p }, () => new Float64Array(p));
  for (let t = 0; t < count; t++) addPeriod(matrix, scores[t]!, before(scores, t, kernel), factor);
  const squares = kernel.reduce((sum, weight, lag) => sum + (lag ? 2 : 1) * weight * weight, 0);
  return { status: "ok", matrix, df: (count - 1) / squares };
}

/** Half of a period's score and the weighted scores before it, so that both orders add up. */
function before(scores: readonly Float64Array[], t: number, kernel: readonly number[]) {
  const sum = scores[t]!.map((value) => value / 2);
  for (let lag = 1; lag < kernel.length && lag <= t; lag++)
    for (let j = 0; j < sum.length; j++) sum[j]! += kernel[lag]! * scores[t - lag]![j]!;
  return sum;
}

/** Adds f (a bᵀ + b aᵀ). */
function addPeriod(matrix: Float64Array[], a: Float64Array, b: Float64Array, factor: number) {
  for (let j = 0; j < a.length; j++) {
    const column = matrix[j]!;
    for (let l = 0; l < a.length; l++) column[l]! += factor * (a[j]! * b[l]! + b[j]! * a[l]!);
  }
}
