import { oneSampleTTest } from "./oneSampleTTest.ts";
import type { TTestOptions } from "./oneSampleTTest.ts";
import { pairedDifferences } from "./pairedDifferences.ts";
import type { Pairs } from "./pairedDifferences.ts";

/**
 * Student's paired t-test: a one-sample test of the differences a − b.
 *
 * @param pairs - Two lists of equal length, or `differences` (raw or as moments).
 * @see Student (1908), Biometrika 6.
 */
export function pairedTTest(
  pairs: Pairs,
  options: TTestOptions = {},
): ReturnType<typeof oneSampleTTest> {
  const id = "paired-t-test";
  return oneSampleTTest(pairedDifferences(pairs, id), options, id);
}
