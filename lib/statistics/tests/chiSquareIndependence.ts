import { chiSquare } from "../distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Assumption, Result } from "../result.ts";
import { emptyMargin } from "../tables/emptyMargin.ts";
import { margins } from "../tables/margins.ts";
import type { Table } from "../tables/margins.ts";
import { tailP } from "../tailP.ts";

export interface IndependenceOptions {
  /** Yates' correction when there is one degree of freedom, default true (as SciPy and R). */
  readonly correction?: boolean;
  /** `pearson` (default) or the likelihood ratio G. */
  readonly kind?: "pearson" | "likelihood-ratio";
}

/**
 * χ²-test of independence of rows and columns of a table of counts.
 *
 * @param table - At least 2 × 2; an empty row or column gives an undefined result.
 * @returns `cramerV` from the uncorrected Pearson statistic; `residuals` are Pearson's.
 * @see Pearson (1900); Yates (1934). Checked against SciPy and R.
 */
export function chiSquareIndependence(
  table: Table,
  { correction = true, kind = "pearson" }: IndependenceOptions = {},
): Result<{ cramerV: number; expected: number[][]; residuals: number[][] }> {
  const id = "chi-square-independence";
  const sums = margins(table);
  const df = (sums.rows.length - 1) * (sums.columns.length - 1);
  if (df === 0)
    throw new RangeError(
      `${id}: table must have at least 2 rows and 2 columns, got ${sums.rows.length} × ${sums.columns.length}`,
    );
  const reason = emptyMargin(sums);
  if (reason !== undefined) return undefinedResult(id, reason);
  const expected = sums.rows.map((row) =>
    sums.columns.map((column) => (row / sums.total) * column),
  );
  const sum = (of: (observed: number, wanted: number) => number) =>
    expected.reduce(
      (all, row, i) => row.reduce((part, wanted, j) => part + of(table[i]![j]!, wanted), all),
      0,
    );
  const shift = correction && df === 1 ? 0.5 : 0;
  const statistic =
    kind === "pearson" ? sum((o, e) => square(moved(o, e, shift)) / e) : 2 * sum(gTerm(shift));
  const plain = sum((o, e) => square(o - e) / e);
  const width = Math.min(sums.rows.length, sums.columns.length) - 1;
  return okResult(id, {
    statistic: Math.max(0, statistic),
    df,
    ...tailP(chiSquare(df), Math.max(0, statistic)),
    cramerV: Math.min(1, Math.sqrt(plain / (sums.total * width))),
    expected,
    residuals: expected.map((row, i) => row.map((e, j) => (table[i]![j]! - e) / Math.sqrt(e))),
    assumptions: [enough(expected.flat())],
  });
}

const square = (x: number) => x * x;

/** Yates: half a count towards the expectation, but not past it. */
function moved(observed: number, wanted: number, shift: number): number {
  return Math.max(0, Math.abs(observed - wanted) - shift);
}

const gTerm = (shift: number) => (observed: number, wanted: number) => {
  const near =
    observed - Math.sign(observed - wanted) * Math.min(shift, Math.abs(observed - wanted));
  return near === 0 ? 0 : near * Math.log(near / wanted);
};

function enough(expected: readonly number[]): Assumption {
  const small = expected.filter((value) => value < 5).length;
  const least = Math.min(...expected);
  return {
    name: "expected counts",
    ok: least >= 1 && small <= expected.length / 5,
    detail: `${small} of ${expected.length} below 5, smallest ${least}; Cochran allows a fifth below 5, none below 1`,
  };
}
