import type { Design } from "./design.ts";
import { leastSquares } from "./leastSquares.ts";
import type { LeastSquaresFit } from "./leastSquares.ts";

/**
 * Least squares that leaves residuals to look at: the fit, or why there is none.
 *
 * @param spare - Degrees of freedom that must be left, default 1.
 */
export function fitDesign(
  { n, columns, names }: Design,
  y: Float64Array,
  spare = 1,
): LeastSquaresFit | { readonly status: "undefined"; readonly reason: string } {
  const need = columns.length + spare;
  if (n < need)
    return {
      status: "undefined",
      reason: `${columns.length} coefficients need at least ${need} rows, got ${n}`,
    };
  const fit = leastSquares(columns, y);
  if (fit.status === "ok") return fit;
  const name = names[fit.column];
  const reason = `rank deficient: column ${name} is a linear combination of the columns before it`;
  return { status: "undefined", reason };
}
