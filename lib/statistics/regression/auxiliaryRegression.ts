import type { Columns } from "../linearAlgebra/columns.ts";
import { leastSquares } from "./leastSquares.ts";
import type { LeastSquaresFit } from "./leastSquares.ts";
import { totalSquares } from "./totalSquares.ts";

/** A regression on an intercept and columns of which those that depend on others are left out. */
export interface Auxiliary {
  readonly status: "ok";
  readonly explained: number;
  readonly total: number;
  readonly rss: number;
  /** Independent columns, the intercept not counted. */
  readonly df: number;
  readonly residualDf: number;
}

/**
 * Regresses a response on the independent ones of many columns, as tests by an auxiliary
 * regression need it.
 *
 * @param columns - The first one is the intercept.
 */
export function auxiliaryRegression(
  columns: Columns,
  response: Float64Array,
): Auxiliary | { readonly status: "undefined"; readonly reason: string } {
  let kept = [...columns];
  let fit: LeastSquaresFit | undefined;
  while (fit === undefined) {
    if (kept.length >= response.length)
      return {
        status: "undefined",
        reason: `the auxiliary regression has ${kept.length} columns and only ${response.length} rows`,
      };
    const found = leastSquares(kept, response, { refine: false });
    if (found.status === "ok") fit = found;
    else kept = kept.filter((_, j) => j !== found.column);
  }
  const df = kept.length - 1;
  if (df === 0) return { status: "undefined", reason: "no predictor varies" };
  const total = totalSquares(response, { centred: true });
  if (!(total > 0)) return { status: "undefined", reason: "squared residuals do not vary" };
  const explained = Math.max(0, total - fit.rss);
  return { status: "ok", explained, total, rss: fit.rss, df, residualDf: response.length - df - 1 };
}
