import { logRatio } from "../statistics/effects/logRatio.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

/** Baskets in which two products stand. */
export interface PairCounts {
  readonly together: number;
  readonly first: number;
  readonly second: number;
  /** All baskets. */
  readonly baskets: number;
}

/**
 * Lift of two products, how much more often they stand together than independence would put them,
 * with the delta method's interval of its logarithm.
 *
 * Counts of the four kinds of basket are multinomial: the variance of log L̂ is
 * (1/p₁₂ − 1/p₁ − 1/p₂ − 1 + 2L)/n.
 *
 * @throws RangeError when more baskets hold both than hold one, or counts fit into no baskets.
 */
export function associationLift(
  { together, first, second, baskets }: PairCounts,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<{ logStandardError?: number }> {
  const id = "association-lift";
  const least = Math.min(first, second);
  if (together > least)
    throw new RangeError(
      `${id}: together must be at most first and second = ${least}, got ${together}`,
    );
  if (first + second - together > baskets)
    throw new RangeError(
      `${id}: baskets must be at least first + second − together = ${first + second - together}, got ${baskets}`,
    );
  if (least > 0 && Math.max(first, second) === baskets)
    return undefinedResult(
      id,
      "a product stands in every basket: its lift is 1 whatever is bought",
    );
  const lift = (together / first) * (baskets / second);
  const variance = 1 / together - 1 / first - 1 / second + (2 * lift - 1) / baskets;
  const ratio = [together * baskets, first * second] as const;
  return logRatio(id, { ratio, logError: Math.sqrt(Math.max(0, variance)), level, name: "lift" });
}
