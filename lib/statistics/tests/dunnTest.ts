import { normal } from "../distributions/normal.ts";
import { adjustPValues } from "../multiplicity/adjustPValues.ts";
import type { Adjustment } from "../multiplicity/adjustPValues.ts";
import { rankGroups } from "../ranking/rankGroups.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { groupPairs } from "./groupPairs.ts";

export interface RankComparison {
  /** Groups by index; the difference is a − b. */
  readonly a: number;
  readonly b: number;
  /** Difference of the mean ranks. */
  readonly difference: number;
  readonly z: number;
  /** Two-sided, unadjusted. */
  readonly p: number;
  readonly adjustedP: number;
}

/**
 * Dunn's pairwise comparisons of mean ranks after Kruskal–Wallis, with the joint ranks.
 *
 * @param groups - At least two lists of values.
 * @see Dunn (1964), Technometrics 6.
 */
export function dunnTest(
  groups: readonly ArrayLike<number>[],
  { adjustment = "holm" }: { readonly adjustment?: Adjustment } = {},
): Result<{ comparisons: readonly RankComparison[] }> {
  const id = "dunn-test";
  const empty = groups.findIndex((group) => group.length === 0);
  if (empty >= 0) return undefinedResult(id, `group ${empty} is empty`);
  const { sizes, meanRanks, n, tieFactor } = rankGroups(groups);
  if (!(tieFactor > 0)) return undefinedResult(id, "all values are equal");
  const variance = ((n * (n + 1)) / 12) * tieFactor;
  const pairs = groupPairs(groups.length).map(([a, b]) => {
    const difference = meanRanks[a]! - meanRanks[b]!;
    const z = difference / Math.sqrt(variance * (1 / sizes[a]! + 1 / sizes[b]!));
    return { a, b, difference, z, p: Math.min(1, 2 * normal().sf(Math.abs(z))) };
  });
  const adjusted = adjustPValues(
    adjustment,
    pairs.map(({ p }) => p),
  );
  return okResult(id, {
    comparisons: pairs.map((pair, i) => ({ ...pair, adjustedP: adjusted[i]! })),
  });
}
