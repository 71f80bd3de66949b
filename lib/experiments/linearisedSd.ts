import type { JointMoments } from "../statistics/jointMoments.ts";

/**
 * A ratio of sums and the standard deviation per unit of its linearised values
 * (y − R x) / x̄, which plays the part of a mean's standard deviation.
 *
 * @param moments - Of [numerator, denominator] per unit; mean denominator other than 0.
 */
export function linearisedSd({ means, covariances }: JointMoments): { ratio: number; sd: number } {
  const [y, x] = [means[0]!, means[1]!];
  const ratio = y / x;
  const [yy, yx, xx] = [covariances[0]![0]!, covariances[0]![1]!, covariances[1]![1]!];
  const variance = Math.max(0, yy - 2 * ratio * yx + ratio * ratio * xx);
  return { ratio, sd: Math.sqrt(variance) / Math.abs(x) };
}
