import { countWins } from "../ranking/countWins.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { superiorityInterval } from "./superiorityInterval.ts";

/**
 * Rank-biserial correlation (Cliff's δ): P(a > b) − P(a < b), from −1 to 1, with Newcombe's
 * interval.
 *
 * @param a - First group.
 * @param b - Second group.
 * @see Cliff (1993), Psychological Bulletin 114; Newcombe (2006), Statistics in Medicine 25.
 */
export function rankBiserial(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<{ superiority: number }> {
  const id = "rank-biserial";
  const pairs = a.length * b.length;
  if (pairs === 0) return undefinedResult(id, `${a.length === 0 ? "a" : "b"} is empty`);
  const superiority = countWins(sortedCopy(a), sortedCopy(b)).wins / pairs;
  const [low, high] = superiorityInterval(superiority, [a.length, b.length], level);
  const interval = [2 * low - 1, 2 * high - 1] as const;
  return okResult(id, { estimate: 2 * superiority - 1, interval, level, superiority });
}
