import type { Moments } from "../moments.ts";
import { nearOrigin } from "../nearOrigin.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { groupPairs } from "./groupPairs.ts";
import { groupSpread } from "./groupSpread.ts";
import { meanComparison, rangeFor } from "./meanComparison.ts";
import type { MeanComparison } from "./meanComparison.ts";

/**
 * Tukey's honest significant difference: which group means differ, all pairs at once. With
 * unequal sizes Kramer's form.
 *
 * @param given - At least two, by their moments; equal variances are assumed.
 * @see Tukey (1949), Biometrics 5; Kramer (1956), Biometrics 12. Checked against SciPy and R.
 */
export function tukeyHsd(
  given: readonly Moments[],
  { level = 0.95 }: { readonly level?: number } = {},
): Result<{ comparisons: readonly MeanComparison[] }> {
  const groups = nearOrigin(given);
  const id = "tukey-hsd";
  const spread = groupSpread(groups);
  if (spread.reason !== undefined) return undefinedResult(id, spread.reason);
  const df = spread.dfWithin;
  const sd = Math.sqrt(spread.within / df);
  const range = rangeFor(groups.length, df);
  const critical = range.isf(1 - level);
  const comparisons = groupPairs(groups.length).map(([a, b]) => {
    const difference = groups[a]!.mean - groups[b]!.mean;
    const standardError = sd * Math.sqrt(1 / groups[a]!.n + 1 / groups[b]!.n);
    return meanComparison({ a, b, difference, standardError, df }, range, critical);
  });
  return okResult(id, { comparisons, level, df });
}
