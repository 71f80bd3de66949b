import { adjustPValues } from "../statistics/multiplicity/adjustPValues.ts";
import type { Adjustment } from "../statistics/multiplicity/adjustPValues.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { srmTest } from "./srmTest.ts";

/** The sample ratio check of one value of a dimension. */
export interface SrmLevel {
  readonly value: string;
  /** Null where the value has too few units or arms to test. */
  readonly statistic: number | null;
  readonly p: number | null;
  readonly adjustedP: number | null;
}

/**
 * Sample ratio mismatch within each value of a dimension (country, browser), corrected for the
 * number of values that could be tested.
 *
 * @param levels - Units by arm for each value.
 * @returns `p`: the smallest adjusted p-value.
 */
export function srmByDimension(
  levels: readonly { readonly value: string; readonly observed: ArrayLike<number> }[],
  {
    weights,
    adjustment = "bonferroni",
  }: { weights?: ArrayLike<number>; adjustment?: Adjustment } = {},
): Result<{ levels: readonly SrmLevel[] }> {
  const id = "srm-by-dimension";
  const tests = levels.map(({ value, observed }, i) => {
    const arms = levels[0]!.observed.length;
    if (observed.length !== arms)
      throw new RangeError(
        `${id}: levels must hold as many counts as the first = ${arms}, got ${observed.length} in levels[${i}]`,
      );
    return { value, ...srmTest(id, observed, weights) };
  });
  const tested = tests.filter(({ status }) => status === "ok");
  if (tested.length === 0)
    return undefinedResult(
      id,
      `no value could be tested: ${(tests[0] as { reason?: string }).reason}`,
    );
  const adjusted = adjustPValues(
    adjustment,
    tested.map(({ p }) => p!),
  );
  let next = 0;
  return okResult(id, {
    p: adjusted.reduce((a, b) => Math.min(a, b), 1),
    levels: tests.map(({ value, status, statistic, p }): SrmLevel => {
      if (status !== "ok") return { value, statistic: null, p: null, adjustedP: null };
      return { value, statistic: statistic!, p: p!, adjustedP: adjusted[next++]! };
    }),
  });
}
