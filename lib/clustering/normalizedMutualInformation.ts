import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { labelTable } from "./labelTable.ts";
import type { Partitions } from "./labelTable.ts";
import { averageEntropy, mutualInformation } from "./mutualInformation.ts";
import type { Averaging } from "./mutualInformation.ts";

const ID = "normalized-mutual-information";

/**
 * Normalised mutual information of two partitions: 1 when equal; above 0 by chance, more so with
 * many groups (see the adjusted one).
 *
 * @param options - `averaging` of the entropies, default "arithmetic".
 * @see Vinh, Epps & Bailey (2010), Information theoretic measures for clusterings comparison, JMLR 11.
 */
export function normalizedMutualInformation(
  partitions: Partitions,
  { averaging = "arithmetic" }: { readonly averaging?: Averaging } = {},
): Result<{ readonly mutual: number; readonly entropyA: number; readonly entropyB: number }> {
  const table = labelTable(ID, partitions);
  if (table.n === 0) return undefinedResult(ID, "no rows");
  const information = mutualInformation(table);
  const bound = averageEntropy(information, averaging);
  if (!(bound > 0)) return undefinedResult(ID, "a partition of one group has no information");
  return okResult(ID, { estimate: Math.min(1, information.mutual / bound), ...information });
}
