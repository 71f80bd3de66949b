import type { Moments } from "../moments.ts";
import { nearOrigin } from "../nearOrigin.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { groupPairs } from "./groupPairs.ts";
import { meanComparison, rangeFor } from "./meanComparison.ts";
import type { MeanComparison } from "./meanComparison.ts";

/**
 * Games and Howell's comparisons of all pairs of means, for groups that differ in spread.
 *
 * @param given - At least two; each needs 2 values, and a pair a variance above 0.
 * @see Games & Howell (1976), Journal of Educational Statistics 1.
 */
export function gamesHowell(
  given: readonly Moments[],
  { level = 0.95 }: { readonly level?: number } = {},
): Result<{ comparisons: readonly MeanComparison[] }> {
  const groups = nearOrigin(given);
  const id = "games-howell";
  const poor = groups.findIndex(({ n }) => n < 2);
  if (poor >= 0) return undefinedResult(id, `group ${poor} has fewer than 2 values`);
  const comparisons: MeanComparison[] = [];
  for (const [a, b] of groupPairs(groups.length)) {
    const [first, second] = [groups[a]!, groups[b]!];
    const [shareA, shareB] = [first.variance / first.n, second.variance / second.n];
    const standardError = Math.sqrt(shareA + shareB);
    if (!(standardError > 0 && standardError < Infinity))
      return undefinedResult(id, `groups ${a} and ${b} have no usable variance`);
    // Welch's degrees of freedom, by shares of the whole.
    const weight = shareA / (shareA + shareB);
    const df = 1 / (weight ** 2 / (first.n - 1) + (1 - weight) ** 2 / (second.n - 1));
    const difference = first.mean - second.mean;
    const pair = { a, b, difference, standardError, df: Math.max(1, df) };
    const range = rangeFor(groups.length, pair.df);
    comparisons.push(meanComparison(pair, range, range.isf(1 - level)));
  }
  return okResult(id, { comparisons, level });
}
