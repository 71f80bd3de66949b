import { cholesky, solveCholesky } from "../statistics/linearAlgebra/cholesky.ts";
import type { JointMoments } from "../statistics/jointMoments.ts";

/** Slopes of the outcome (variable 0) on the covariates, 0 for covariates left out. */
export interface CovariateSlopes {
  readonly theta: Float64Array;
  /** Indices of covariates without variance of their own. */
  readonly dropped: readonly number[];
}

/**
 * Slopes from the pooled covariances within the arms: the coefficients of the covariates in
 * ordinary least squares of the outcome on the arm and the covariates.
 *
 * Covariates are scaled to variance 1; one that is constant, or that those before it determine,
 * is left out.
 */
export function covariateSlopes(arms: readonly JointMoments[]): CovariateSlopes {
  const weights = arms.map(({ n }) => n - 1);
  const total = weights.reduce((a, b) => a + b, 0);
  const pooled = (i: number, j: number) =>
    arms.reduce((sum, arm, k) => sum + (weights[k]! / total) * arm.covariances[i]![j]!, 0);
  const count = arms[0]!.means.length - 1;
  const scale = Array.from({ length: count }, (_, i) => Math.sqrt(pooled(i + 1, i + 1)));
  const theta = new Float64Array(count);
  let kept = scale.flatMap((sd, i) => (sd > 0 ? [i] : []));
  while (kept.length > 0) {
    const correlations = kept.map((i) =>
      Float64Array.from(kept, (j) => pooled(i + 1, j + 1) / scale[i]! / scale[j]!),
    );
    const found = cholesky(correlations, 1e-10);
    if ("failedAt" in found) {
      kept = kept.filter((_, position) => position !== found.failedAt);
      continue;
    }
    const right = kept.map((i) => pooled(0, i + 1) / scale[i]!);
    const slopes = solveCholesky(found.factor, right);
    kept.forEach((i, position) => (theta[i] = slopes[position]! / scale[i]!));
    break;
  }
  const dropped = scale.flatMap((_, i) => (kept.includes(i) ? [] : [i]));
  return { theta, dropped };
}
