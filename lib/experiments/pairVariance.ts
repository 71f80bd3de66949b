import type { ArmPair } from "./liftTypes.ts";

/** Variance of `treatment − ratio · control` for the means of a pair of arms. */
export function pairVariance({ control, treatment, covariance = 0 }: ArmPair, ratio = 1): number {
  const cross = covariance === 0 ? 0 : 2 * ratio * covariance;
  return Math.max(0, treatment.variance - cross + ratio * ratio * control.variance);
}
