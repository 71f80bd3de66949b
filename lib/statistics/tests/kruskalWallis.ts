import { chiSquare } from "../distributions/chiSquare.ts";
import { rankGroups } from "../ranking/rankGroups.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tailP } from "../tailP.ts";

/**
 * Kruskal–Wallis test: do groups come from the same distribution? Corrected for ties.
 *
 * @param groups - At least two lists of values.
 * @returns `epsilonSquared` H / (n − 1), 0 to 1; `etaSquared` (H − k + 1) / (n − k), not below 0.
 * @see Kruskal & Wallis (1952), JASA 47. Checked against SciPy and R.
 */
export function kruskalWallis(
  groups: readonly ArrayLike<number>[],
): Result<{ epsilonSquared: number; etaSquared: number | null; meanRanks: readonly number[] }> {
  const id = "kruskal-wallis";
  const empty = groups.findIndex((group) => group.length === 0);
  if (empty >= 0) return undefinedResult(id, `group ${empty} is empty`);
  const { sizes, meanRanks, n, tieFactor } = rankGroups(groups);
  if (!(tieFactor > 0)) return undefinedResult(id, "all values are equal");
  const between = meanRanks.reduce(
    (sum, mean, i) => sum + sizes[i]! * (mean - (n + 1) / 2) ** 2,
    0,
  );
  const statistic = (12 * between) / (n * (n + 1)) / tieFactor;
  const df = groups.length - 1;
  return okResult(id, {
    statistic,
    df,
    ...tailP(chiSquare(df), statistic),
    epsilonSquared: Math.min(1, statistic / (n - 1)),
    etaSquared: n > df + 1 ? Math.max(0, (statistic - df) / (n - df - 1)) : null,
    meanRanks,
    assumptions: [
      {
        name: "χ² approximation",
        ok: Math.min(...sizes) >= 5,
        detail: `smallest group ${Math.min(...sizes)}; at least 5 are wanted`,
      },
    ],
  });
}
