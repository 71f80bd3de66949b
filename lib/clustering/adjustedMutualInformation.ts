import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { logGamma } from "../statistics/special/logGamma.ts";
import { labelTable } from "./labelTable.ts";
import type { LabelTable, Partitions } from "./labelTable.ts";
import { averageEntropy, mutualInformation } from "./mutualInformation.ts";
import type { Averaging } from "./mutualInformation.ts";

const ID = "adjusted-mutual-information";
/** The expectation sums over counts: so many rows take about a second. */
const MOST_ROWS = 10_000_000;

/**
 * Mutual information of two partitions less what chance gives: 0 by chance, 1 when equal.
 *
 * @param options - `averaging` of the entropies, default "arithmetic".
 * @returns `estimate`, the mutual information and its expectation in nats.
 * @see Vinh, Epps & Bailey (2010), JMLR 11, 2837–2854, eq. 24a.
 */
export function adjustedMutualInformation(
  partitions: Partitions,
  { averaging = "arithmetic" }: { readonly averaging?: Averaging } = {},
): Result<{ readonly mutual: number; readonly expected: number }> {
  const table = labelTable(ID, partitions);
  if (table.n > MOST_ROWS)
    throw new RangeError(`${ID}: table must add up to at most ${MOST_ROWS}, got ${table.n}`);
  if (table.n === 0) return undefinedResult(ID, "no rows");
  const information = mutualInformation(table);
  const expected = expectedInformation(table);
  const most = averageEntropy(information, averaging);
  if (!(most - expected > 1e-12 * most))
    return undefinedResult(ID, "the partitions are one group or single rows: chance agrees fully");
  const { mutual } = information;
  return okResult(ID, { estimate: (mutual - expected) / (most - expected), mutual, expected });
}

/** Expected mutual information of random partitions with the same group sizes. */
function expectedInformation({ rows, columns, n }: LabelTable): number {
  let sum = 0;
  for (const a of rows)
    for (const b of columns) {
      const first = Math.max(1, a + b - n);
      const margins =
        logFactorial(a) +
        logFactorial(b) +
        logFactorial(n - a) +
        logFactorial(n - b) -
        logFactorial(n);
      for (let count = first; count <= Math.min(a, b); count++) {
        const logShare =
          margins -
          logFactorial(count) -
          logFactorial(a - count) -
          logFactorial(b - count) -
          logFactorial(n - a - b + count);
        sum += (count / n) * Math.log((n / a) * (count / b)) * Math.exp(logShare);
      }
    }
  return sum;
}

const logFactorial = (count: number) => logGamma(count + 1);
