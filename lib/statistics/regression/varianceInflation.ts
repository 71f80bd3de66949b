import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { conditionOf } from "./conditionOf.ts";
import { designFromRows } from "./design.ts";
import { leastSquares } from "./leastSquares.ts";
import { totalSquares } from "./totalSquares.ts";

/**
 * Variance inflation factor of each predictor: 1 / (1 − R²) of its regression on the others.
 *
 * @param x - Rows of predictors, without the constant.
 * @returns undefined when a predictor is constant or a combination of the others.
 * @see Marquardt (1970), Technometrics 12.
 */
export function varianceInflation(
  x: readonly ArrayLike<number>[],
  names?: readonly string[],
): Result<{
  readonly factors: readonly { readonly name: string; readonly vif: number; tolerance: number }[];
  readonly condition: number;
}> {
  const id = "variance-inflation-factors";
  const design = designFromRows(x, x.length, { method: id, names });
  const { n, columns } = design;
  if (n <= columns.length - 1)
    return undefinedResult(id, `${columns.length - 1} predictors need more rows, got ${n}`);
  const fit = leastSquares(columns, new Float64Array(n), { refine: false });
  if (fit.status === "dependent")
    return undefinedResult(
      id,
      `column ${design.names[fit.column]} is constant or a linear combination of the columns before it: its factor is infinite`,
    );
  const factors = columns.slice(1).map((column, j) => {
    // Diagonal of (XᵀX)⁻¹ times the centred sum of squares: Σ over the root's row.
    const square = fit.root.reduce((sum, entries) => sum + entries[j + 1]! ** 2, 0);
    const vif = Math.max(1, square * totalSquares(column, { centred: true }));
    return { name: design.names[j + 1]!, vif, tolerance: 1 / vif };
  });
  return okResult(id, { factors, condition: conditionOf(fit.triangle) });
}
