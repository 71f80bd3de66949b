import { rankSumMasses } from "../distributions/rankSumMasses.ts";
import { superiorityInterval } from "../effects/superiorityInterval.ts";
import { countWins } from "../ranking/countWins.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Interval, Result } from "../result.ts";
import { centredTail } from "./centredTail.ts";
import { massTail } from "./massTail.ts";
import { shiftInterval } from "./shiftInterval.ts";

export interface RankTestOptions {
  /** `auto` is exact for small groups without ties. */
  readonly pMethod?: "auto" | "exact" | "asymptotic";
  /** Continuity correction of the normal approximation. */
  readonly continuity?: boolean;
  readonly level?: number;
  readonly alternative?: Alternative;
}

interface Found {
  readonly pMethod: "exact" | "asymptotic";
  readonly rankBiserial: number;
  readonly z?: number;
  /** Median of all differences a − b; absent for more than a million pairs. */
  readonly shift?: number;
  readonly shiftInterval?: Interval;
}

/** Work grows with (m n)²: about half a second. */
const MAX_PAIRS = 20_000;

/**
 * Mann–Whitney U test (Wilcoxon's rank-sum test).
 *
 * `auto` is exact when a group has at most 8 values, m n ≤ 20,000 and no values are equal.
 *
 * @param a - First group.
 * @param b - Second group.
 * @returns `statistic` U of a: pairs with a > b, equal ones half; `estimate` U / (m n) =
 *   P(a > b) + ½ P(a = b) with Newcombe's interval.
 * @throws RangeError when an exact p is asked for more than 20,000 pairs.
 * @see Mann & Whitney (1947), Annals of Mathematical Statistics 18. Checked against SciPy and R.
 */
export function mannWhitney(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: RankTestOptions = {},
): Result<Found> {
  const id = "mann-whitney";
  const { continuity = true, level = 0.95, alternative = "two-sided" } = options;
  const pairs = a.length * b.length;
  if (pairs === 0) return undefinedResult(id, `${a.length === 0 ? "a" : "b"} is empty`);
  if (options.pMethod === "exact" && pairs > MAX_PAIRS)
    throw new RangeError(
      `${id}: pMethod exact needs at most ${MAX_PAIRS} pairs of a and b, got ${pairs}`,
    );
  const { wins, tieSum } = countWins(sortedCopy(a), sortedCopy(b));
  const estimate = wins / pairs;
  const n = a.length + b.length;
  const interval = superiorityInterval(estimate, [a.length, b.length], level);
  const shared = { estimate, interval, level, alternative, statistic: wins };
  const rankBiserial = 2 * estimate - 1;
  if (choose(options.pMethod ?? "auto", tieSum > 0, [a.length, b.length])) {
    const masses = rankSumMasses(a.length, b.length);
    const location = shiftInterval(a, b, { level, alternative, masses, sd: 0 });
    const p = massTail(masses, wins, alternative);
    return okResult(id, { ...shared, ...location, p, pMethod: "exact" as const, rankBiserial });
  }
  const variance = (pairs / 12) * (n + 1 - tieSum / n / (n - 1));
  if (!(variance > 0)) return undefinedResult(id, "all values are equal", { estimate });
  const shift = continuity ? 0.5 : 0;
  const sd = Math.sqrt(variance);
  const { z, ...p } = centredTail(wins - pairs / 2, sd, { alternative, shift });
  const location = shiftInterval(a, b, { level, alternative, sd });
  const warnings =
    options.pMethod === "exact" ? ["equal values: the normal approximation was used"] : [];
  return okResult(id, {
    ...shared,
    ...location,
    ...p,
    z,
    pMethod: "asymptotic" as const,
    rankBiserial,
    warnings,
  });
}

/** Whether p is to be exact. */
function choose(method: string, ties: boolean, sizes: readonly [number, number]): boolean {
  if (ties || method === "asymptotic") return false;
  return method === "exact" || (Math.min(...sizes) <= 8 && sizes[0] * sizes[1] <= MAX_PAIRS);
}
