import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";

/**
 * Mean with its standard error and Student's interval.
 *
 * @param sample - Count, mean and unbiased variance; `moments` and `weightedMoments` make them.
 * @param level - In (0, 1), default 0.95.
 * @returns `estimate` in the values' unit; the interval only from two values on.
 */
export function arithmeticMean(
  { n, mean, variance }: Moments,
  level = 0.95,
): Result<{ n: number }> {
  const id = "mean";
  if (n === 0) return undefinedResult(id, "no values");
  if (!(n > 1)) return okResult(id, { estimate: mean, n, warnings: ["one value: no interval"] });
  const standardError = Math.sqrt(variance / n);
  if (standardError === 0)
    return okResult(id, {
      estimate: mean,
      interval: [mean, mean],
      level,
      standardError,
      df: n - 1,
      n,
    });
  const alternative = "two-sided";
  const { interval } = tInterval({ estimate: mean, standardError, df: n - 1, level, alternative });
  return okResult(id, { estimate: mean, interval, level, standardError, df: n - 1, n });
}
