import { binomial } from "../statistics/distributions/binomial.ts";
import { clopperPearsonBounds } from "../statistics/intervals/clopperPearsonBounds.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface Impressions {
  /** Impressions in which A's results were clicked more often. */
  readonly winsA: number;
  readonly winsB: number;
  readonly ties: number;
}

/**
 * Team-draft interleaving: which of two rankings do users prefer, from impressions that mix both?
 *
 * @returns `estimate`: Δ = (wins A + ties / 2) / all − 1/2; `interval` and `p` of the exact sign
 *   test, given how many impressions are ties.
 * @see Radlinski, Kurup & Joachims (2008), CIKM; Chapelle, Joachims, Radlinski & Yue (2012), ACM
 *   TOIS 30, eq. 1.
 */
export function interleavingTest(
  { winsA, winsB, ties }: Impressions,
  level = 0.95,
): Result<{ preferenceA: number }> {
  const id = "interleaving-test";
  const all = winsA + winsB + ties;
  if (all === 0) return undefinedResult(id, "no impressions");
  const estimate = (winsA - winsB) / (2 * all);
  if (winsA + winsB === 0) return undefinedResult(id, "every impression is a tie", { estimate });
  const decided = winsA + winsB;
  // Scores ½, 0, −½ of the impressions: their mean is Δ.
  const variance = Math.max(0, decided / all / 4 - estimate * estimate);
  const standardError = Math.sqrt(variance / all);
  // Exact like p, given the ties: the interval excludes 0 exactly when p < 1 − level.
  const bounds = clopperPearsonBounds(winsA, decided, (1 - level) / 2);
  const [low, high] = bounds.map((share) => ((share - 0.5) * decided) / all);
  const tail = binomial(decided, 0.5).cdf(Math.min(winsA, winsB));
  return okResult(id, {
    estimate,
    standardError,
    interval: [low!, high!] as const,
    level,
    p: Math.min(1, 2 * tail),
    preferenceA: winsA / decided,
  });
}
