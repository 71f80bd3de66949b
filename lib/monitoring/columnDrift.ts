import { adjustPValues } from "../statistics/multiplicity/adjustPValues.ts";
import type { Adjustment } from "../statistics/multiplicity/adjustPValues.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { chiSquareIndependence } from "../statistics/tests/chiSquareIndependence.ts";
import { ksTwoSample } from "../statistics/tests/ksTwoSample.ts";

export interface DriftColumn {
  readonly name: string;
  /** `numeric`: lists of values; `categorical`: counts of the same categories. */
  readonly kind: "numeric" | "categorical";
  readonly reference: ArrayLike<number>;
  readonly current: ArrayLike<number>;
}

export interface ColumnDriftRow {
  readonly name: string;
  readonly test: "ks-two-sample" | "chi-square-independence";
  /** KS distance D, or χ²; null with `p` when the test is undefined. */
  readonly statistic: number | null;
  /** Size of the drift in [0, 1]: D, or Cramér's V. */
  readonly effect: number | null;
  readonly p: number | null;
  readonly adjustedP: number | null;
  /** Why there is no p; empty otherwise. */
  readonly reason: string;
}

/**
 * Which columns drifted? A two-sample KS test for each numeric column and a χ² test for each
 * categorical one, with p-values adjusted for the number of columns tested.
 *
 * @param correction - Default Holm.
 * @returns rows in the given order; `tested`: columns with a p-value. Undefined when none has.
 */
export function columnDrift(
  columns: readonly DriftColumn[],
  { correction = "holm" }: { readonly correction?: Adjustment } = {},
): Result<{ columns: readonly ColumnDriftRow[]; tested: number; smallestAdjustedP: number }> {
  const id = "column-drift";
  const rows = columns.map((column, i) => testColumn(id, column, i));
  const tested = rows.filter((row) => row.p !== null);
  if (!tested.length)
    return undefinedResult(id, `no column can be tested: ${rows[0]?.reason ?? "there is none"}`);
  const adjusted = adjustPValues(
    correction,
    tested.map((row) => row.p!),
  );
  const adjustedOf = new Map(tested.map((row, i) => [row, adjusted[i]!]));
  return okResult(id, {
    columns: rows.map((row) => ({ ...row, adjustedP: adjustedOf.get(row) ?? null })),
    tested: tested.length,
    smallestAdjustedP: adjusted.reduce((a, b) => Math.min(a, b), 1),
  });
}

function testColumn(
  id: string,
  { name, kind, reference, current }: DriftColumn,
  i: number,
): Omit<ColumnDriftRow, "adjustedP"> {
  const base = { name, statistic: null, effect: null, p: null };
  if (kind === "numeric") {
    const test = "ks-two-sample" as const;
    const found = ksTwoSample(reference, current);
    if (found.status !== "ok") return { ...base, test, reason: found.reason };
    return {
      ...base,
      test,
      statistic: found.statistic!,
      effect: found.statistic!,
      p: found.p!,
      reason: "",
    };
  }
  const test = "chi-square-independence" as const;
  const where = `columns[${i}]`;
  requireEqualLengths(id, { [`${where}.reference`]: reference, [`${where}.current`]: current });
  for (const [side, list] of Object.entries({ reference, current }))
    for (let k = 0; k < list.length; k++)
      if (!(list[k]! >= 0))
        throw new RangeError(
          `${id}: ${where}.${side} must hold counts of at least 0, got ${list[k]} at index ${k}`,
        );
  const seen = Array.from(reference, (count, k) => count + current[k]! > 0);
  const table = [reference, current].map((list) => Array.from(list).filter((_, k) => seen[k]));
  if (table[0]!.length < 2) return { ...base, test, reason: "fewer than 2 categories have rows" };
  const found = chiSquareIndependence(table, { correction: false });
  if (found.status !== "ok") return { ...base, test, reason: found.reason };
  return {
    ...base,
    test,
    statistic: found.statistic!,
    effect: found.cramerV,
    p: found.p!,
    reason: "",
  };
}
