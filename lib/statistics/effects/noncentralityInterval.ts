import { chiSquare } from "../distributions/chiSquare.ts";
import { fisherF } from "../distributions/fisherF.ts";
import { noncentralChiSquare } from "../distributions/noncentralChiSquare.ts";
import { noncentralF } from "../distributions/noncentralF.ts";
import { normal } from "../distributions/normal.ts";
import { findRoot } from "../special/findRoot.ts";

/** Above that the noncentral distribution is slow to sum, and well approximated. */
const LARGE = 10_000;
/** Above that its own spread is too small to matter beside the denominator's. */
const HUGE = 1e9;

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
  if (statistic > HUGE) return proportional(statistic, df2, tail);
  if (statistic > LARGE) return patnaik(statistic, [df1, df2], tail);
  const law = (lambda: number) =>
    df2 > 1e6 ? noncentralChiSquare(df1, lambda) : noncentralF(df1, df2, lambda);
  const x = df2 > 1e6 ? statistic : statistic / df1;
  const most = 2 * (statistic + 100 * (1 + Math.sqrt(statistic) + statistic / Math.sqrt(df2)));
  // The smaller tail is compared each time, so that it keeps its digits.
  const low = (lambda: number) => law(lambda).sf(x) - tail;
  const high = (lambda: number) => law(lambda).cdf(x) - tail;
  return [low(0) >= 0 ? 0 : findRoot(low, most, 0), high(0) <= 0 ? 0 : findRoot(high, 0, most)];
}

/** Patnaik (1949): a noncentral χ² is nearly a multiple of a central one of the same variance. */
function patnaik(
  statistic: number,
  [df1, df2]: readonly [number, number],
  tail: number,
): [number, number] {
  const excess = (lambda: number, upper: boolean) => {
    const df = ((df1 + lambda) / (df1 + 2 * lambda)) * (df1 + lambda);
    const ratio = statistic / (df1 + lambda);
    const law = df2 > 1e6 ? chiSquare(df) : fisherF(df, df2);
    const x = df2 > 1e6 ? ratio * df : ratio;
    return Math.log((upper ? law.sf(x) : law.cdf(x)) / tail);
  };
  const most = 1e6 * statistic;
  const solve = (upper: boolean) =>
    findRoot((log) => excess(Math.exp(log), upper), -20, Math.log(most));
  const bound = (log: number, limit: number) => (Number.isNaN(log) ? limit : Math.exp(log));
  return [bound(solve(true), 0), bound(solve(false), most)];
}

/** λ as large as the statistic times the denominator; of χ² with its normal spread. */
function proportional(statistic: number, df2: number, tail: number): [number, number] {
  if (df2 > 1e6) {
    const half = 2 * normal().isf(tail) * Math.sqrt(statistic);
    return [statistic - half, Math.min(Number.MAX_VALUE, statistic + half)];
  }
  const law = chiSquare(df2);
  const bound = (x: number) => Math.min(Number.MAX_VALUE, statistic * (x / df2));
  return [bound(law.quantile(tail)), bound(law.isf(tail))];
}
