import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { agreementSums } from "../statistics/tables/agreementSums.ts";

export type KappaWeights = "none" | "linear" | "quadratic";

export interface KappaOptions {
  /** Disagreement by distance of the (ordered) classes; default `none`: all count alike. */
  readonly weights?: KappaWeights;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

/**
 * Cohen's κ, agreement beyond chance of two raters or of truth and prediction, plain or weighted,
 * with Fleiss, Cohen and Everitt's standard errors.
 *
 * @param counts - k × k counts, the same classes in rows and columns.
 * @returns interval from the error at the estimate, `statistic` and two-sided `p` of κ = 0 from
 *   that at independence. Undefined when chance alone agrees always.
 * @see Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323–327, eq. 8 and 9.
 */
export function cohenKappa(
  counts: readonly ArrayLike<number>[],
  { weights = "none", level = 0.95 }: KappaOptions = {},
): Result<{ n: number; observedAgreement: number; chanceAgreement: number }> {
  const id = "cohen-kappa";
  const k = counts.length;
  if (counts.some((row) => row.length !== k))
    throw new RangeError(`${id}: counts must be square, got ${k} rows of ${counts[0]!.length}`);
  const { n, rows, columns } = agreementSums(counts);
  if (n === 0) return undefinedResult(id, "no rows");
  const [a, b] = [rows.map((sum) => sum / n), columns.map((sum) => sum / n)];
  const agree = (i: number, j: number) => agreement(weights, Math.abs(i - j), k);
  const total = (of: (i: number, j: number) => number) =>
    a.reduce((sum, _, i) => sum + b.reduce((inner, __, j) => inner + of(i, j), 0), 0);
  const observedAgreement = total((i, j) => (agree(i, j) * counts[i]![j]!) / n);
  const chanceAgreement = total((i, j) => agree(i, j) * a[i]! * b[j]!);
  const left = total((i, j) => (1 - agree(i, j)) * a[i]! * b[j]!);
  const own = { n, observedAgreement, chanceAgreement };
  if (!(left > 0)) return undefinedResult(id, "only one class: chance alone agrees always");
  const estimate = 1 - total((i, j) => ((1 - agree(i, j)) * counts[i]![j]!) / n) / left;
  const meanRow = a.map((_, i) => b.reduce((sum, share, j) => sum + share * agree(i, j), 0));
  const meanColumn = b.map((_, j) => a.reduce((sum, share, i) => sum + share * agree(i, j), 0));
  const mean = (i: number, j: number) => meanRow[i]! + meanColumn[j]!;
  const spread = total(
    (i, j) => (counts[i]![j]! / n) * (agree(i, j) - mean(i, j) * (1 - estimate)) ** 2,
  );
  const variance = spread - (estimate - chanceAgreement * (1 - estimate)) ** 2;
  const atNull = total((i, j) => a[i]! * b[j]! * (agree(i, j) - mean(i, j)) ** 2);
  const nullError = Math.sqrt(Math.max(0, atNull - chanceAgreement ** 2) / n) / left;
  const standardError = Math.sqrt(Math.max(0, variance) / n) / left;
  const half = normal().isf((1 - level) / 2) * standardError;
  const statistic = nullError > 0 ? estimate / nullError : undefined;
  return okResult(id, {
    estimate,
    interval: [Math.max(-1, estimate - half), Math.min(1, estimate + half)] as const,
    level,
    standardError,
    statistic,
    p: statistic === undefined ? undefined : Math.min(1, 2 * normal().sf(Math.abs(statistic))),
    ...own,
  });
}

function agreement(weights: KappaWeights, distance: number, k: number): number {
  if (weights === "none") return distance === 0 ? 1 : 0;
  const share = distance / (k - 1);
  return weights === "linear" ? 1 - share : 1 - share * share;
}
