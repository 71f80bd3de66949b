import { chiSquare } from "../distributions/chiSquare.ts";
import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Interval, Result } from "../result.ts";

export interface ShrunkEstimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Share of the way to the common mean, from 0 (kept) to 1 (nothing of its own is left). */
  readonly shrinkage: number;
}

export interface Shrinkage {
  /** Variance of the true values around their mean, in squared units. */
  readonly betweenVariance: number;
  readonly units: readonly ShrunkEstimate[];
  /** Share of the spread of the estimates that is no chance (I²). */
  readonly heterogeneity: number;
}

const ID = "empirical-bayes-shrinkage";
const MAX_STEPS = 200;

/**
 * Empirical Bayes estimates of many means: each is drawn towards the common mean, the more the less
 * certain it is, so that the extremes of a ranking are not those with the fewest cases.
 *
 * @param estimates - One per unit.
 * @param variances - Their sampling variances, above 0, taken as known.
 * @returns `estimate`, the common mean with its interval; `statistic` and `p` of Cochran's Q; units
 *   in the order given. Their errors include the mean's, not the between-variance's.
 * @see Paule & Mandel (1982), J. Res. Nat. Bur. Stand. 87, 377–385.
 */
export function shrinkEstimates(
  estimates: ArrayLike<number>,
  variances: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<Shrinkage> {
  const k = estimates.length;
  if (variances.length !== k)
    throw new RangeError(
      `${ID}: variances must hold one per estimate = ${k}, got ${variances.length}`,
    );
  if (k < 2) return undefinedResult(ID, "one unit only: there is no common mean to draw it to");
  const fixed = weigh(estimates, variances, 0);
  const between = pauleMandel(estimates, variances, fixed.q);
  const { mean, total, q } = weigh(estimates, variances, between);
  if (![between, mean, total, fixed.q].every(Number.isFinite) || !(total > 0))
    return undefinedResult(ID, "variances differ by more than doubles can weigh");
  const z = normal().isf((1 - level) / 2);
  const around = (centre: number, error: number): Interval => [
    centre - z * error,
    centre + z * error,
  ];
  const units = Array.from(estimates, (estimate, i) => {
    const shrinkage = variances[i]! / (variances[i]! + between);
    const centre = mean + (1 - shrinkage) * (estimate - mean);
    const error = Math.sqrt((1 - shrinkage) * variances[i]! + shrinkage ** 2 / total);
    return { estimate: centre, standardError: error, interval: around(centre, error), shrinkage };
  });
  return okResult(ID, {
    estimate: mean,
    standardError: Math.sqrt(1 / total),
    interval: around(mean, Math.sqrt(1 / total)),
    level,
    df: k - 1,
    statistic: fixed.q,
    p: chiSquare(k - 1).sf(fixed.q),
    betweenVariance: between,
    heterogeneity: Math.max(0, fixed.q > 0 ? 1 - (k - 1) / fixed.q : 0),
    units,
    warnings: warningsOf(between, q, k),
  });
}

/** Weighted mean at a between-variance, the sum of its weights, and the weighted squares. */
function weigh(estimates: ArrayLike<number>, variances: ArrayLike<number>, between: number) {
  let [total, sum, q] = [0, 0, 0];
  for (let i = 0; i < estimates.length; i++) {
    const weight = 1 / (variances[i]! + between);
    total += weight;
    sum += weight * estimates[i]!;
  }
  const mean = sum / total;
  for (let i = 0; i < estimates.length; i++)
    q += (estimates[i]! - mean) ** 2 / (variances[i]! + between);
  return { mean, total, q };
}

/** The between-variance at which the weighted squares equal their expectation; 0 when none does. */
function pauleMandel(
  estimates: ArrayLike<number>,
  variances: ArrayLike<number>,
  fixedQ: number,
): number {
  const df = estimates.length - 1;
  if (!(fixedQ > df)) return 0;
  let [low, high] = [0, Math.max(...Array.from(variances))];
  while (weigh(estimates, variances, high).q > df && high < Number.MAX_VALUE / 4) high *= 2;
  for (let step = 0; step < MAX_STEPS && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (weigh(estimates, variances, middle).q > df) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function warningsOf(between: number, q: number, k: number): string[] {
  if (between === 0)
    return [
      `the estimates differ by no more than chance (weighted squares ${q.toPrecision(3)}, ${k - 1} expected): all are drawn to the common mean`,
    ];
  return k < 10 ? [`the spread of the true values is known from ${k} units only`] : [];
}
