import { moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { arithmeticMean } from "./arithmeticMean.ts";
import { weightedMoments } from "./weightedMoments.ts";

/**
 * Geometric mean of positive values: the mean of the logarithms, back in the values' unit.
 *
 * @param values - All above 0.
 * @param options - Frequency `weights`; `level` of the interval (Student's, on the log scale).
 * @throws RangeError for a value of at most 0.
 */
export function geometricMean(
  values: ArrayLike<number>,
  { weights, level = 0.95 }: { weights?: ArrayLike<number> | undefined; level?: number } = {},
): Result<{ n: number }> {
  const id = "geometric-mean";
  const logs = Float64Array.from(values, (value, i) => {
    if (value > 0) return Math.log(value);
    throw new RangeError(`${id}: values must be above 0, got ${value} at index ${i}`);
  });
  const summary = weights ? weightedMoments(id, logs, weights) : moments(logs);
  const found = arithmeticMean(summary, level);
  if (found.status !== "ok") return undefinedResult(id, "no values");
  const { n } = summary;
  const estimate = Math.exp(found.estimate!);
  if (!found.interval) return okResult(id, { estimate, n, warnings: found.warnings });
  const [low, high] = found.interval;
  // Few values at a high level: the upper bound is beyond every double.
  const upper = Math.exp(high!);
  const interval = [Math.exp(low!), upper < Infinity ? upper : null] as const;
  return okResult(id, { estimate, interval, level, n });
}
