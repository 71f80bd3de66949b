import { binomial } from "../distributions/binomial.ts";
import { chiSquare } from "../distributions/chiSquare.ts";
import { clopperPearsonBounds } from "../intervals/clopperPearsonBounds.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Table } from "../tables/margins.ts";
import { requireTwoByTwo } from "../tables/requireTwoByTwo.ts";
import { tInterval } from "../tInterval.ts";
import { tailP, withLog } from "../tailP.ts";

export interface McnemarOptions {
  /** `exact` (binomial, default) or `chi-square`. */
  readonly kind?: "exact" | "chi-square";
  /** Edwards' continuity correction of χ², default true. */
  readonly correction?: boolean;
  readonly level?: number;
}

/** How the discordant pairs divide. */
interface Ratio {
  /** b / c; null when c is 0. */
  readonly oddsRatio: number | null;
  /** Exact conditional interval of `oddsRatio`. */
  readonly oddsRatioInterval: readonly [number, number | null];
}

/**
 * McNemar's test: did paired yes/no answers change more in one direction than in the other?
 *
 * @param table - 2 × 2 counts of pairs: rows first answer, columns second answer.
 * @returns `estimate` is the difference of the marginal rates, (b − c) / n, with Wald's interval;
 *   `statistic` is min(b, c) for the exact test, χ² otherwise.
 * @see McNemar (1947), Psychometrika 12. Checked against statsmodels and R.
 */
export function mcnemarTest(
  table: Table,
  { kind = "exact", correction = true, level = 0.95 }: McnemarOptions = {},
): Result<Ratio> {
  const id = "mcnemar-test";
  const [a, b, c, d] = requireTwoByTwo(table, id);
  const total = a + b + c + d;
  if (b + c === 0)
    return undefinedResult(id, total === 0 ? "no pairs" : "no pair changed its answer");
  const estimate = (b - c) / total;
  const standardError = Math.sqrt((b + c) / total - estimate * estimate) / Math.sqrt(total);
  const options = { estimate, df: Infinity, level, alternative: "two-sided" } as const;
  const wald = standardError > 0 && tInterval({ ...options, standardError });
  const [low, high] = clopperPearsonBounds(b, b + c, (1 - level) / 2);
  const shared = {
    estimate,
    ...(wald && { interval: wald.interval, standardError }),
    level,
    oddsRatio: c === 0 ? null : b / c,
    oddsRatioInterval: [low / (1 - low), high === 1 ? null : high / (1 - high)] as const,
  };
  if (kind === "exact") {
    const statistic = Math.min(b, c);
    const law = binomial(b + c, 0.5);
    const p = withLog(Math.min(1, 2 * law.cdf(statistic)), () => Math.LN2 + law.logCdf(statistic));
    return okResult(id, { ...shared, statistic, ...p });
  }
  const distance = Math.max(0, Math.abs(b - c) - (correction ? 1 : 0));
  const statistic = distance ** 2 / (b + c);
  const enough = {
    name: "changed pairs",
    ok: b + c >= 25,
    detail: `${b + c}; below 25 use the exact test`,
  };
  return okResult(id, {
    ...shared,
    statistic,
    df: 1,
    ...tailP(chiSquare(1), statistic),
    assumptions: [enough],
  });
}
