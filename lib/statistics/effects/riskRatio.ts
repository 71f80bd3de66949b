import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { logRatio } from "./logRatio.ts";

/**
 * Risk ratio of two independent groups, first over second, with Katz's log interval.
 *
 * @param successes - Of both groups, at most the trials.
 * @param trials - Of both groups.
 * @throws RangeError if there are more successes than trials.
 * @see Katz et al. (1978), Biometrics 34.
 */
export function riskRatio(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<{ logStandardError?: number }> {
  const id = "risk-ratio";
  const [x, y] = [successes[0]!, successes[1]!];
  const [m, n] = [trials[0]!, trials[1]!];
  for (const i of [0, 1])
    if (successes[i]! > trials[i]!)
      throw new RangeError(
        `${id}: successes must be at most trials = ${trials[i]}, got ${successes[i]} at index ${i}`,
      );
  if (m === 0 || n === 0) return undefinedResult(id, "a group has no trials");
  const logError = Math.sqrt((1 - x / m) / x + (1 - y / n) / y);
  return logRatio(id, { ratio: [x / m, y / n], logError, level, name: "risk ratio" });
}
