import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";

/** The four cells of a 2 × 2 comparison. */
export interface FourCells {
  readonly controlBefore: Moments;
  readonly controlAfter: Moments;
  readonly treatedBefore: Moments;
  readonly treatedAfter: Moments;
}

export interface DidEffect {
  readonly controlChange: number;
  readonly treatedChange: number;
  readonly n: number;
}

/**
 * Difference in differences of four independent cells: (treated after − before) − (control after −
 * before), with Welch's standard error and Satterthwaite's degrees of freedom.
 *
 * @returns undefined when a cell has fewer than 2 values or none varies.
 * @see Angrist & Pischke (2009), Mostly Harmless Econometrics, 5.2.
 */
export function differenceInDifferences(
  cells: FourCells,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<DidEffect> {
  const id = "difference-in-differences";
  const { controlBefore, controlAfter, treatedBefore, treatedAfter } = cells;
  const all = Object.entries(cells) as [string, Moments][];
  const small = all.find(([, cell]) => cell.n < 2);
  const controlChange = controlAfter.mean - controlBefore.mean;
  const treatedChange = treatedAfter.mean - treatedBefore.mean;
  if (small) return undefinedResult(id, `${small[0]} needs at least 2 values, got ${small[1].n}`);
  const estimate = treatedChange - controlChange;
  const shares = all.map(([, { variance, n }]) => variance / n);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const standardError = Math.sqrt(total);
  if (!(standardError > 0)) return undefinedResult(id, "no cell varies", { estimate });
  const df = 1 / all.reduce((sum, [, { n }], i) => sum + (shares[i]! / total) ** 2 / (n - 1), 0);
  const found = tInterval({ estimate, standardError, df, level, alternative: "two-sided" });
  const n = all.reduce((sum, [, cell]) => sum + cell.n, 0);
  return okResult(id, {
    estimate,
    ...found,
    level,
    standardError,
    df,
    controlChange,
    treatedChange,
    n,
  });
}
