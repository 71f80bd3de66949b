import { fisherF } from "../distributions/fisherF.ts";
import { cholesky, solveCholesky } from "../linearAlgebra/cholesky.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { tailP } from "../tailP.ts";

/** Wald test that every coefficient but the intercept is 0, as an F statistic. */
export function overallTest(
  coefficients: ArrayLike<number>,
  covariance: Columns,
  { intercept, df }: { intercept: boolean; df: number },
): { statistic: number; df: readonly [number, number]; p: number } | undefined {
  const from = intercept ? 1 : 0;
  const slopes = Array.from(coefficients).slice(from);
  const scales = slopes.map((_, j) => Math.sqrt(covariance[j + from]![j + from]!));
  if (slopes.length === 0 || scales.some((scale) => !(scale > 0))) return undefined;
  // On the scale of the standard errors, so that units do not matter.
  const matrix = slopes.map((_, j) =>
    Float64Array.from(scales, (scale, i) => covariance[j + from]![i + from]! / scale / scales[j]!),
  );
  const found = cholesky(matrix);
  if (!("factor" in found)) return undefined;
  const scaled = slopes.map((slope, j) => slope / scales[j]!);
  const solved = solveCholesky(found.factor, scaled);
  const square = scaled.reduce((sum, value, j) => sum + value * solved[j]!, 0);
  const statistic = Math.max(0, square) / slopes.length;
  const law = fisherF(slopes.length, df);
  return { statistic, df: [slopes.length, df], ...tailP(law, statistic) };
}
