import { noncentralChiSquare } from "../distributions/noncentralChiSquare.ts";
import { noncentralF } from "../distributions/noncentralF.ts";
import { normal } from "../distributions/normal.ts";
import { findRoot } from "../special/findRoot.ts";

/** Above that the noncentral distribution is nearly normal, and slow to sum. */
const LARGE = 10_000;

/**
 * Interval of the noncentrality λ with which an F or χ² statistic agrees; a bound is 0 when the
 * statistic is too small for another.
 *
 * @param statistic - χ², or F × df1; at least 0.
 * @param df1 - Degrees of freedom of χ², or F's first.
 * @param df2 - F's second; Infinity for χ².
 * @see Steiger (2004), Psychological Methods 9, 164–182.
 */
export function noncentralityInterval(
  statistic: number,
  [df1, df2]: readonly [number, number],
  level: number,
): [number, number] {
  const tail = (1 - level) / 2;
  if (statistic > LARGE) return nearlyNormal(statistic, [df1, df2], normal().isf(tail));
  const law = (lambda: number) =>
    df2 > 1e6 ? noncentralChiSquare(df1, lambda) : noncentralF(df1, df2, lambda);
  const x = df2 > 1e6 ? statistic : statistic / df1;
  const most = 2 * (statistic + 100 * (1 + Math.sqrt(statistic) + statistic / Math.sqrt(df2)));
  // The smaller tail is compared each time, so that it keeps its digits.
  const low = (lambda: number) => law(lambda).sf(x) - tail;
  const high = (lambda: number) => law(lambda).cdf(x) - tail;
  return [low(0) >= 0 ? 0 : findRoot(low, most, 0), high(0) <= 0 ? 0 : findRoot(high, 0, most)];
}

/** The λ whose mean is z standard deviations from the statistic. */
function nearlyNormal(
  statistic: number,
  [df1, df2]: readonly [number, number],
  z: number,
): [number, number] {
  const y = statistic - df1;
  const square = z * z;
  const a = 1 - (2 * square) / df2;
  const b = y + 2 * square + (2 * square * df1) / df2;
  const c = y * y - square * (2 * df1 + (2 * df1 * df1) / df2);
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return [Math.max(0, c / (b + root)), a > 0 ? (b + root) / a : Number.MAX_VALUE];
}
