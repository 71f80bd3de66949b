import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";

export interface IntervalScoreInput {
  readonly actual: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Nominal level of the intervals, default 0.95. */
  readonly level?: number;
}

/**
 * Coverage, width and Winkler's score of prediction intervals.
 *
 * Winkler: the width, plus 2/α times the distance by which a value lies outside; lower is better.
 *
 * @throws RangeError for unequal lengths, or a lower limit above its upper one.
 * @see Winkler (1972), JASA 67, 187–191; Gneiting & Raftery (2007), JASA 102, eq. 43.
 */
export function intervalScore(
  input: IntervalScoreInput,
): Result<{ n: number; covered: number; coverage: number; meanWidth: number; winkler: number }> {
  const { actual, lower, upper, level = 0.95 } = input;
  const id = "interval-score";
  const n = actual.length;
  requireEqualLengths(id, { actual, lower, upper });
  const crossed = lower.findIndex((value, i) => value > upper[i]!);
  if (crossed >= 0)
    throw new RangeError(
      `${id}: lower must be at most upper = ${upper[crossed]}, got ${lower[crossed]} at index ${crossed}`,
    );
  let [covered, width, winkler] = [0, 0, 0];
  actual.forEach((value, i) => {
    const outside = Math.max(0, lower[i]! - value, value - upper[i]!);
    if (outside === 0) covered++;
    width += upper[i]! - lower[i]!;
    winkler += upper[i]! - lower[i]! + (2 / (1 - level)) * outside;
  });
  return okResult(id, {
    estimate: covered / n,
    level,
    n,
    covered,
    coverage: covered / n,
    meanWidth: width / n,
    winkler: winkler / n,
  });
}
