import { hypergeometric } from "../distributions/hypergeometric.ts";
import { okResult, undefinedResult, unboundedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { emptyMargin } from "../tables/emptyMargin.ts";
import { margins } from "../tables/margins.ts";
import type { Table } from "../tables/margins.ts";
import { exactOddsRatio } from "./exactOddsRatio.ts";
import { exactTableP } from "./exactTableP.ts";
import { likelihoodTail } from "./likelihoodTail.ts";
import { tailP } from "../tailP.ts";

export interface FisherOptions {
  /** Of the odds ratio, for 2 × 2 tables. */
  readonly alternative?: Alternative;
  readonly level?: number;
}

/**
 * Fisher's exact test of independence.
 *
 * 2 × 2: two-sided p adds the tables that are at most as probable as the one seen; `estimate` is
 * the conditional odds ratio with its exact interval, unbounded when infinite. Larger tables: p
 * only, as far as a network of five million steps reaches (4 × 4 with 100 counts).
 *
 * @param table - Counts, at least 2 × 2.
 * @throws RangeError for one-sided alternatives of larger tables.
 * @see Fisher (1935); Mehta & Patel (1983), JASA 78. Checked against R and SciPy.
 */
export function fisherExact(
  table: Table,
  { alternative = "two-sided", level = 0.95 }: FisherOptions = {},
): Result<{ sampleOddsRatio?: number | null }> {
  const id = "fisher-exact";
  const sums = margins(table);
  const [height, width] = [sums.rows.length, sums.columns.length];
  if (height < 2 || width < 2)
    throw new RangeError(`${id}: table must be at least 2 × 2, got ${height} × ${width}`);
  if (alternative !== "two-sided" && height * width > 4)
    throw new RangeError(
      `${id}: alternative must be two-sided for tables above 2 × 2, got ${alternative}`,
    );
  const reason = emptyMargin(sums);
  if (reason !== undefined) return undefinedResult(id, reason);
  if (height * width > 4) {
    const p = exactTableP(table, sums);
    if (p === undefined)
      return undefinedResult(id, "too many tables to count: use the χ² test of independence");
    return okResult(id, { p, alternative });
  }
  return fourfold(id, table, { alternative, level });
}

function fourfold(id: string, table: Table, options: Required<FisherOptions>) {
  const [a, b] = [table[0]![0]!, table[0]![1]!];
  const [c, d] = [table[1]![0]!, table[1]![1]!];
  const urn = { population: a + b + c + d, successes: a + c, draws: a + b };
  const distribution = hypergeometric(urn);
  const { alternative, level } = options;
  const p =
    alternative === "two-sided"
      ? likelihoodTail(distribution, a)
      : alternative === "less"
        ? tailP(distribution, a, "less")
        : tailP(distribution, a - 1);
  const { support } = distribution;
  const { estimate, interval } = exactOddsRatio(urn, a, { level, alternative, support });
  const found = { ...p, alternative, level, interval };
  if (estimate === null)
    return unboundedResult(id, "the odds ratio is infinite", { ...found, sampleOddsRatio: null });
  return okResult(id, {
    estimate,
    ...found,
    sampleOddsRatio: b * c > 0 ? (a / b) * (d / c) : null,
  });
}
